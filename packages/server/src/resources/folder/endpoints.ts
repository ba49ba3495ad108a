import type { Endpoints } from '../endpoint.ts'

export const folderEndpoints: Endpoints = {}
