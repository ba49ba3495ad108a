import { toTimestamp } from '../../conventions/timestamp.ts'
import type { Family } from '../../families/family.ts'
import { goldenQueries, type GoldenQueryDocument } from './kinds.ts'

/** What a query asks is not read out of the answer: only the vendor's engine knows its form. */
export const goldenQueryFamily: Family<GoldenQueryDocument> = {
  kind: goldenQueries,
  path: '/golden_queries/{id}',
  defaults: {
    questions: [],
    answer: '',
    is_active: true,
    created_by_user_id: '',
    last_updated_by_user_id: null,
    created_at: '',
    last_updated_at: null
  },
  required: ['answer'],
  visible: ({ caller }) => (caller.rights.isAdmin ? undefined : { created_by_user_id: caller.user.document.id }),
  prepare: ({ caller, now }, _, current) => {
    const id = caller.user.document.id
    return current
      ? { last_updated_by_user_id: id, last_updated_at: toTimestamp(now()) }
      : { created_by_user_id: id, created_at: toTimestamp(now()) }
  },
  expand: (_, documents) =>
    documents.map(() => ({
      client_id: null,
      model: null,
      explore: null,
      fields: null,
      filters: null,
      sorts: null,
      limit: null,
      query_id: null
    })),
  can: () => ({ show: true, update: true, destroy: true }),
  demo: [
    {
      id: '1',
      questions: ['Which categories sell best?'],
      answer: '/explore/thelook/order_items?fields=products.category,order_items.total_sale_price',
      is_active: true,
      created_by_user_id: '1',
      last_updated_by_user_id: null,
      created_at: '2025-12-01T08:00:00.000+00:00',
      last_updated_at: null
    }
  ]
}
