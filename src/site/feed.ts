import type { RSSFeedItem } from '@astrojs/rss';
import { getCollection } from 'astro:content';
import { discoveryCopy } from '../copy/discovery.ts';
import { fill } from '../ui/text.ts';
import { getPlans, getPortraitPages, getTopics, getTrainerPages } from './content.ts';
import { longDay } from './long-day.ts';
import { address } from './url.ts';

/** Guides and pages as entries of the feed, the last checked first. */
export async function feedItems(): Promise<RSSFeedItem[]> {
	const articles = [
		...(await getTopics()).map((entry) => ({ ...entry, folder: '/topik' })),
		...(await getCollection('guides')).map((entry) => ({ ...entry, folder: '/nilai' })),
		...(await getPlans()).map((entry) => ({ ...entry, folder: '/pelatih/rencana' })),
		...(await getTrainerPages()).map((entry) => ({ ...entry, folder: '/pelatih' })),
		...(await getPortraitPages()).map((entry) => ({ ...entry, folder: '/potret' })),
		...(await getCollection('pages')).map((entry) => ({ ...entry, folder: '' })),
	];
	return articles
		.sort((a, b) => b.data.checked.getTime() - a.data.checked.getTime())
		.map(({ id, folder, data: { title, summary, checked } }) => {
			const link = address(`${folder}/${id}/`);
			return {
				title,
				description: fill(discoveryCopy.feedItem, { summary, day: longDay(checked) }),
				link,
				pubDate: checked,
				// A reader shows what it knows only once: an article checked again is news again.
				customData: `<guid isPermaLink="false">${link}#${checked.toISOString().slice(0, 10)}</guid>`,
			};
		});
}
