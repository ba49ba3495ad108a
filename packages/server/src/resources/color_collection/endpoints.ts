import type { Endpoints } from '../endpoint.ts'

export const colorCollectionEndpoints: Endpoints = {}
