import { endpoint, type Endpoints } from '../endpoint.ts'
import { handleAllPrimaryHomepageSections } from './all_primary_homepage_sections.ts'

export const homepageEndpoints: Endpoints = {
  all_primary_homepage_sections: endpoint('login', handleAllPrimaryHomepageSections)
}
