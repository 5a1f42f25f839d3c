import { z } from 'astro/zod';

/** What the agency says at a place of a page: prose alone, with nothing above it. */
export const passageSchema = z.strictObject({});
