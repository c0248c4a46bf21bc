/**
 * Settings of the schema library, for every schema of the domain. Imported for its effect, before any schema.
 * `jitless`: the library otherwise probes for `new Function`, which a strict content security policy refuses.
 */
import * as z from 'zod/mini'

z.config({ jitless: true })
