/** Why the operations of this tag that have no endpoint have none. */
export const notImplemented: Readonly<Record<string, string>> = {
  conversational_analytics_chat: "A language model of the vendor's cloud gives the answers."
}
