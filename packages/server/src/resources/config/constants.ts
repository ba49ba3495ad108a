import type { EgressIpAddresses, MobileSettings } from 'lookerts/4.0'

/** Where requests of the server come from: addresses that are kept for documentation, and are nobody's. */
export function egressIpAddresses(): EgressIpAddresses {
  return { egress_ip_addresses: ['203.0.113.10', '203.0.113.11'] }
}

/** What the app on phones may do. */
export function mobileSettings(): MobileSettings {
  return {
    mobile_app_integration: true,
    mobile_force_authentication: false,
    mobile_feature_flags: [{ feature_flag_name: 'alerts', feature_flag_state: true }]
  }
}
