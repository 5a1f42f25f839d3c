import type { AstroIntegration } from 'astro';

/** Adds the page that holds each package for an LMS; the site itself has no use for it. */
export function lmsPages(): AstroIntegration {
	return {
		name: 'lms-pages',
		hooks: {
			'astro:config:setup': ({ injectRoute }) =>
				injectRoute({ pattern: '/paket/[id]', entrypoint: './src/pages/_paket/[id].astro' }),
		},
	};
}
