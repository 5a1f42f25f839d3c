/*
 * What a server should say of each file, as data. `_headers`, `.htaccess` and the lines for nginx are written from it, so that
 * they say the same. Paths are those below the base: `pelatih/rekap/`.
 */
import { instrumentIds } from '../../src/core/assessment/instrument.ts';
import { commonDirectives } from '../build/policy-directives.ts';

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** What goes with every file, the page for what is not found included. */
export const securityHeaders: Headers = {
	// What only a server can say, and what a worker would not know otherwise. Scripts and styles are left to the page, which
	// knows its own hashes.
	'Content-Security-Policy': [...commonDirectives, "frame-ancestors 'none'"].join('; '),
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
};

/** The pages that read a code by the camera: the recap, and the mirrors, which take a person's own earlier code. */
export const cameraPages = ['pelatih/rekap/', ...instrumentIds.map((id) => `cermin/${id}/`)];

/** What goes with these pages instead. */
export const cameraHeaders: Headers = {
	'Permissions-Policy': 'camera=(self), geolocation=(), microphone=()',
};

/** The folder whose files are named by their content, and so never change. */
export const hashedFolder = '_astro/';

export const hashedCaching: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** For all else: kept, but asked for anew before it is used, so that a reader never sees yesterday's page. */
export const otherCaching: Headers = { 'Cache-Control': 'no-cache' };
