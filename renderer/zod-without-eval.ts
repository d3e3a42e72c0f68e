import { z } from 'zod'

// Must be evaluated before any schema is made: zod otherwise probes `new Function`, which the strict CSP reports.
z.config({ jitless: true })
