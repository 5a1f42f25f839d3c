import { type CollectionEntry, getEntry } from 'astro:content';
import { casesCopy } from '../copy/cases.ts';
import { discoveryCopy } from '../copy/discovery.ts';
import { fill } from '../ui/text.ts';
import type { PortraitTheme } from '../schemas/portrait-theme.ts';
import { valueIds } from '../core/values/values.ts';
import { nearest } from './closeness.ts';
import { getCases, getGuide, getTopics, getValues } from './content.ts';

/** A way to another page, with what it is and what it is about. */
export interface RelatedCard {
	href: string;
	title: string;
	text: string;
	note?: string;
}

/** The pages an author named as next reading. */
export function relatedCards(paths: readonly string[]): Promise<RelatedCard[]> {
	return Promise.all(paths.map(cardTo));
}

/** Next reading of a case: the guide to its value, the long guides that name the case, the cases nearest to it. */
export async function relatedToCase(entry: CollectionEntry<'cases'>): Promise<RelatedCard[]> {
	const path = `/kasus/${entry.id}/`;
	const topics = (await getTopics()).filter(({ data }) => data.related?.includes(path));
	return [
		guideCard(await getGuide(entry.data.value)),
		...topics.map(topicCard),
		...nearest(await getCases(), entry, 3).map(caseCard),
	];
}

/** Next reading of a theme of the portrait: its guides, topics and cases. */
export function relatedToTheme({ guides, topics, cases }: PortraitTheme): Promise<RelatedCard[]> {
	return relatedCards([
		...guides.map((id) => `/nilai/${id}/`),
		...topics.map((id) => `/topik/${id}/`),
		...cases.map((id) => `/kasus/${id}/`),
	]);
}

/** Names of the values whose guides are among these paths; the list of guides stands for all seven. */
export async function valuesAmong(paths: readonly string[]): Promise<string[]> {
	return (await getValues())
		.filter(({ id }) => paths.includes('/nilai/') || paths.includes(`/nilai/${id}/`))
		.map(({ name }) => name);
}

async function cardTo(path: string): Promise<RelatedCard> {
	const [folder = '', id, deeper] = path.split('/').filter(Boolean);
	const value = folder === 'nilai' ? valueIds.find((known) => known === id) : undefined;
	if (value) return guideCard(await getGuide(value));
	const topic = folder === 'topik' && id ? await getEntry('topics', id) : undefined;
	if (topic) return topicCard(topic);
	const found = folder === 'kasus' && id ? await getEntry('cases', id) : undefined;
	if (found) return caseCard(found);
	if (folder === 'pelatih' && id) return trainerCard(path, deeper);
	const around = folder === 'potret' && id ? await getEntry('portraitPages', id) : undefined;
	if (around) return { href: path, title: around.data.title, text: around.data.summary };
	const page = id === undefined ? await getEntry('pages', folder) : undefined;
	if (!page) throw new Error(`Tidak ada halaman ${path}. Perbaiki related.`);
	return { href: path, title: page.data.title, text: page.data.summary };
}

/** A session plan, `/pelatih/rencana/45-menit/`, or another page of prose for trainers. */
async function trainerCard(path: string, plan: string | undefined): Promise<RelatedCard> {
	const kind = plan ? 'plan' : 'trainer';
	const entry = plan
		? await getEntry('plans', plan)
		: await getEntry('trainerPages', path.split('/')[2] ?? '');
	if (!entry) throw new Error(`Tidak ada halaman ${path}. Perbaiki related.`);
	const { title, summary } = entry.data;
	return { href: path, title, text: summary, note: discoveryCopy.relatedKinds[kind] };
}

const guideCard = ({ id, data }: CollectionEntry<'guides'>): RelatedCard => ({
	href: `/nilai/${id}/`,
	title: data.title,
	text: data.summary,
	note: discoveryCopy.relatedKinds.guide,
});

const topicCard = ({ id, data }: CollectionEntry<'topics'>): RelatedCard => ({
	href: `/topik/${id}/`,
	title: data.title,
	text: data.summary,
	note: discoveryCopy.relatedKinds.topic,
});

const caseCard = ({ id, data }: CollectionEntry<'cases'>): RelatedCard => ({
	href: `/kasus/${id}/`,
	title: data.title,
	text: data.summary,
	note: fill(discoveryCopy.relatedKinds.case, { setting: casesCopy.settings[data.setting] }),
});
