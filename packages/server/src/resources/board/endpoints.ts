import type { Endpoints } from '../endpoint.ts'

export const boardEndpoints: Endpoints = {}
