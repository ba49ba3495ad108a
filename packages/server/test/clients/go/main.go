// Does with the vendor's Go client what its users do, and prints what it saw: one JSON object per step.
package main

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"log"
	"net/http"
	"os"
	"slices"
	"strings"

	"github.com/looker-open-source/sdk-codegen/go/rtl"
	v4 "github.com/looker-open-source/sdk-codegen/go/sdk/v4"
	"golang.org/x/oauth2"
)

type facts map[string]any

// watch keeps how the last request looked on the wire.
type watch struct {
	base  http.RoundTripper
	query string
	by    string
}

func (w *watch) RoundTrip(request *http.Request) (*http.Response, error) {
	w.query = request.URL.RawQuery
	w.by, _, _ = strings.Cut(request.Header.Get("Authorization"), " ")
	return w.base.RoundTrip(request)
}

func main() {
	log.SetFlags(log.Lshortfile)
	settings, err := rtl.NewSettingsFromEnv()
	must(err)
	wire := &watch{base: &http.Transport{TLSClientConfig: &tls.Config{}}}
	sdk := v4.NewLookerSDK(rtl.NewAuthSessionWithTransport(settings, wire))

	if slices.Contains(os.Args, "tour") {
		tour(sdk, settings.BaseUrl)
		return
	}
	logInPlainly(sdk, settings)
	me := useMe(sdk)
	user := useUsers(sdk, wire, me)
	key, other := useKeys(sdk, settings, user)
	useSudo(sdk, settings, user)
	useSession(sdk, other)
	beRefused(sdk, settings, key)
	remove(sdk, settings, user, key, other)
	logOut(sdk)
}

func connect(settings rtl.ApiSettings, clientID, clientSecret string) *v4.LookerSDK {
	settings.ClientId, settings.ClientSecret = clientID, clientSecret
	return v4.NewLookerSDK(rtl.NewAuthSession(settings))
}

// connectBy uses a token that is there already; its type decides the header.
func connectBy(settings rtl.ApiSettings, token v4.AccessToken) *v4.LookerSDK {
	source := oauth2.StaticTokenSource(&oauth2.Token{AccessToken: *token.AccessToken, TokenType: *token.TokenType})
	session := &rtl.AuthSession{Config: settings, Client: *oauth2.NewClient(context.Background(), source)}
	return v4.NewLookerSDK(session)
}

func logInPlainly(sdk *v4.LookerSDK, settings rtl.ApiSettings) {
	token := get(sdk.Login(v4.RequestLogin{ClientId: &settings.ClientId, ClientSecret: &settings.ClientSecret}, nil))
	say("plain_login", facts{"token_type": token.TokenType, "expires_in": token.ExpiresIn})
}

func useMe(sdk *v4.LookerSDK) v4.User {
	me := get(sdk.Me("", nil))
	say("me", facts{"id": me.Id, "display_name": me.DisplayName, "role_ids": me.RoleIds})
	some := get(sdk.Me("id, display_name", nil))
	say("fields", facts{"id": some.Id, "display_name": some.DisplayName, "first_name": some.FirstName})
	return me
}

func useUsers(sdk *v4.LookerSDK, wire *watch, me v4.User) v4.User {
	user := get(sdk.CreateUser(v4.WriteUser{
		FirstName: to("Žofie"), LastName: to("Ångström & Söhne"), IsDisabled: to(false),
	}, "", nil))
	say("create_user", facts{
		"id": user.Id, "first_name": user.FirstName, "last_name": user.LastName, "is_disabled": user.IsDisabled,
	})
	changed := get(sdk.UpdateUser(*user.Id, v4.WriteUser{FirstName: to("Žofia")}, "", nil))
	say("update_user", facts{"first_name": changed.FirstName, "last_name": changed.LastName})
	ids := rtl.DelimString{*me.Id, *user.Id}
	both := get(sdk.AllUsers(v4.RequestAllUsers{Ids: &ids, Sorts: to("id")}, nil))
	say("wire", facts{"query": wire.query, "authorization": wire.by})
	last := get(sdk.AllUsers(v4.RequestAllUsers{Sorts: to("id desc"), Limit: to(int64(1)), Offset: to(int64(0))}, nil))
	say("list_users", facts{"ids": idsOf(both), "last": idsOf(last)})
	nobody := get(sdk.CreateUser(v4.WriteUser{}, "", nil))
	get(sdk.DeleteUser(*nobody.Id, nil))
	say("nobody", facts{"first_name": nobody.FirstName})
	return user
}

func useKeys(sdk *v4.LookerSDK, settings rtl.ApiSettings, user v4.User) (v4.CreateCredentialsApi3, *v4.LookerSDK) {
	key := get(sdk.CreateUserCredentialsApi3(*user.Id, "", nil))
	say("create_key", facts{
		"client_id": key.ClientId, "client_secret": key.ClientSecret, "type": key.Type, "created_at": key.CreatedAt,
	})
	clientIDs := []string{}
	for _, listed := range get(sdk.AllUserCredentialsApi3s(*user.Id, "", nil)) {
		clientIDs = append(clientIDs, *listed.ClientId)
	}
	say("list_keys", facts{"client_ids": clientIDs})
	other := connect(settings, *key.ClientId, *key.ClientSecret)
	say("new_key", facts{"id": get(other.Me("", nil)).Id})
	return key, other
}

// useSudo takes the token of the operation: this client's session cannot act as another user by itself.
func useSudo(sdk *v4.LookerSDK, settings rtl.ApiSettings, user v4.User) {
	token := get(sdk.LoginUser(*user.Id, nil))
	say("sudo_token", facts{"token_type": token.TokenType, "expires_in": token.ExpiresIn})
	acting := connectBy(settings, token)
	id := get(acting.Me("", nil)).Id
	sudoUserID := get(acting.Session(nil)).SudoUserId
	get(acting.Logout(nil))
	say("sudo", facts{"id": id, "sudo_user_id": sudoUserID, "id_afterwards": get(sdk.Me("", nil)).Id})
}

func useSession(sdk, other *v4.LookerSDK) {
	before := get(sdk.Session(nil)).WorkspaceId
	changed := get(sdk.UpdateSession(v4.WriteApiSession{WorkspaceId: to("dev")}, nil)).WorkspaceId
	after := get(sdk.Session(nil)).WorkspaceId
	say("workspace", facts{
		"before": before, "changed": changed, "after": after, "of_other": get(other.Session(nil)).WorkspaceId,
	})
}

func beRefused(sdk *v4.LookerSDK, settings rtl.ApiSettings, key v4.CreateCredentialsApi3) {
	say("invalid", refusal(sdk.UpdateSession(v4.WriteApiSession{WorkspaceId: to("nowhere")}, nil)))
	say("unknown", refusal(sdk.User("4711", "", nil)))
	say("not_implemented", refusal(sdk.SqlInterfaceMetadata("", nil)))
	say("wrong_secret", refusal(connect(settings, *key.ClientId, "wrong").Me("", nil)))
}

func remove(
	sdk *v4.LookerSDK, settings rtl.ApiSettings, user v4.User, key v4.CreateCredentialsApi3, other *v4.LookerSDK,
) {
	say("delete_key", facts{"answer": get(sdk.DeleteUserCredentialsApi3(*user.Id, *key.Id, nil))})
	say("dead_token", refusal(other.Me("", nil)))
	say("dead_logout", refusal(other.Logout(nil)))
	say("dead_key", refusal(connect(settings, *key.ClientId, *key.ClientSecret).Me("", nil)))
	answer := get(sdk.DeleteUser(*user.Id, nil))
	seen := refusal(sdk.User(*user.Id, "", nil))
	seen["answer"] = answer
	say("delete_user", seen)
}

// logOut goes on with the dead token: the client keeps it until its time is over.
func logOut(sdk *v4.LookerSDK) {
	get(sdk.Logout(nil))
	say("logout", facts{"message": refusal(sdk.Me("", nil))["message"], "again": refusal(sdk.Logout(nil))["message"]})
}

func idsOf(users []v4.User) []string {
	ids := []string{}
	for _, user := range users {
		ids = append(ids, *user.Id)
	}
	return ids
}

func refusal[T any](answer T, err error) facts {
	if err == nil {
		log.Fatalf("this should have been refused, and gave %+v", answer)
	}
	return facts{"message": err.Error()}
}

func say(step string, seen facts) {
	seen["step"] = step
	must(json.NewEncoder(os.Stdout).Encode(seen))
}

func get[T any](value T, err error) T {
	must(err)
	return value
}

func must(err error) {
	if err != nil {
		_ = log.Output(3, err.Error())
		os.Exit(1)
	}
}

func to[T any](value T) *T { return &value }
