import type { APIRoute } from 'astro';
import { getIdentity } from '../site/content.ts';
import { withBase } from '../site/url.ts';

/** The web manifest, in the agency's own name. */
export const GET: APIRoute = async () => {
	const { name, shortName, description } = await getIdentity();
	return Response.json({
		name,
		short_name: shortName,
		description,
		lang: 'id',
		start_url: withBase('/'),
		scope: withBase('/'),
		display: 'minimal-ui',
		background_color: '#fafaf7',
		theme_color: '#2f4686',
		icons: [
			{ src: withBase('/ikon.svg'), sizes: 'any', type: 'image/svg+xml' },
			{ src: withBase('/ikon-192.png'), sizes: '192x192', type: 'image/png' },
			{ src: withBase('/ikon-512.png'), sizes: '512x512', type: 'image/png' },
			{ src: withBase('/ikon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
		],
	});
};
