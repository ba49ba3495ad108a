import type { Endpoints } from '../endpoint.ts'

export const keyDriverAnalysisEndpoints: Endpoints = {}
