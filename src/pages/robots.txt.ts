import type { APIRoute } from 'astro';
import { address } from '../site/url.ts';

/** Everything may be read by machines; where the site's address is known, its sitemap is named. */
export const GET: APIRoute = ({ site }) => {
	const lines = ['User-agent: *', 'Allow: /', ...(site ? [`Sitemap: ${sitemap()}`] : [])];
	return new Response(`${lines.join('\n')}\n`);
};

const sitemap = () => address('/sitemap-index.xml');
