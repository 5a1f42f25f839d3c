import type { APIRoute } from 'astro';
import { getIdentity } from '../site/content.ts';
import { getPageGroups } from '../site/pages.ts';
import { address } from '../site/url.ts';

/** What the site holds, for programs that read Markdown: https://llmstxt.org. */
export const GET: APIRoute = async () => {
	const { name, description, agency, footer } = await getIdentity();
	const groups = (await getPageGroups()).map(([title, pages]) => {
		const links = pages.map(({ path, title, summary }) => {
			const link = `- [${title}](${address(path)})`;
			return summary ? `${link}: ${summary}` : link;
		});
		return `## ${title}\n\n${links.join('\n')}`;
	});
	const parts = [`# ${name}`, `> ${description}`, `${agency}. ${footer}`, ...groups];
	return new Response(`${parts.join('\n\n')}\n`);
};
