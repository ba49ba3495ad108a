import type { Endpoints } from '../endpoint.ts'

export const datagroupEndpoints: Endpoints = {}
