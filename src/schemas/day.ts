import { z } from 'astro/zod';

/** A day such as `2026-11-23`. Editors are told so; of a plain z.date() Astro would tell them that a time belongs to it. */
export const daySchema = z.unknown().meta({ type: 'string', format: 'date' }).pipe(z.date());
