package main

import (
	"encoding/json"
	"slices"

	v4 "github.com/looker-open-source/sdk-codegen/go/sdk/v4"
)

// tour goes over all of the API, as programs on the client do, and prints what it saw: one object per operation.
func tour(sdk *v4.LookerSDK, baseURL string) {
	tourInstance(sdk)
	tourQueries(sdk)
	tourPeople(sdk)
	tourContent(sdk)
	tourDashboards(sdk)
	tourDelivery(sdk, baseURL)
}

// is tells whether a text is there and is the one that is meant.
func is(text *string, meant string) bool { return text != nil && *text == meant }

func isText(text *string) bool { return text != nil && *text != "" }

func has[T any](list []T, isMeant func(T) bool) bool { return slices.ContainsFunc(list, isMeant) }

func each[T, F any](list []T, fact func(T) F) []F {
	facts := []F{}
	for _, one := range list {
		facts = append(facts, fact(one))
	}
	return facts
}

// rows reads what the client gives as one text.
func rows(text string) []map[string]any {
	var read []map[string]any
	must(json.Unmarshal([]byte(text), &read))
	return read
}

func columns(row map[string]any) []string {
	names := []string{}
	for name := range row {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
