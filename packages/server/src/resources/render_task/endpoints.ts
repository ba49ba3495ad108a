import type { Endpoints } from '../endpoint.ts'

export const renderTaskEndpoints: Endpoints = {}
