import { getCollection } from 'astro:content';
import { bookCopy } from '../copy/book.ts';
import { casesCopy } from '../copy/cases.ts';
import { deckCopy } from '../copy/deck.ts';
import { glossaryCopy } from '../copy/glossary.ts';
import { guideCopy } from '../copy/guide.ts';
import { topicCopy } from '../copy/topics.ts';
import { joinCopy } from '../copy/join.ts';
import { kioskCopy } from '../copy/kiosk.ts';
import { mirrorPageCopy, paperCopy } from '../copy/mirror.ts';
import { pathsCopy } from '../copy/paths.ts';
import { planCopy } from '../copy/plans.ts';
import { evidenceCopy } from '../copy/evidence.ts';
import { portraitActionCopy } from '../copy/portrait-action.ts';
import { portraitCopy } from '../copy/portrait.ts';
import { printsCopy } from '../copy/prints.ts';
import { myDataCopy } from '../copy/my-data.ts';
import { notFoundCopy } from '../copy/not-found.ts';
import { recapToolCopy } from '../copy/recap-tool.ts';
import { resultCopy } from '../copy/result.ts';
import { searchCopy } from '../copy/search.ts';
import { sessionBuilderCopy } from '../copy/session-builder.ts';
import { shareCopy } from '../copy/share.ts';
import { siteCopy } from '../copy/site.ts';
import { sourcesCopy } from '../copy/sources.ts';
import { trainerCopy } from '../copy/trainer.ts';
import { unitSentencesCopy } from '../copy/unit-sentences.ts';
import { instrumentIds } from '../core/assessment/instrument.ts';
import { type ValueId, behaviourIds, valueIds } from '../core/values/values.ts';
import { fill } from '../ui/text.ts';
import {
	getBehaviour,
	getCases,
	getGuide,
	getTopics,
	getIdentity,
	getInstrument,
	getLearningPaths,
	getPlans,
	getPortraitPages,
	getPortraitThemes,
	getTrainerPages,
} from './content.ts';

/** A page of the site, as a link to it is shown. */
export interface SitePage {
	/** Its path within the site: `/nilai/adaptif/`. */
	path: string;
	title: string;
	/** What it is about, in a sentence, where it has one of its own. */
	summary?: string;
	/** The name of the folder of pages it belongs to, `Kasus`. */
	section?: string;
	/** The value it is about. */
	value?: ValueId;
}

/** Every page of the site. */
export async function getSitePages(): Promise<SitePage[]> {
	const [identity, pages, decks, guides, topics, cases, instruments, plans, trainerPages, paths] =
		await Promise.all([
			getIdentity(),
			getCollection('pages'),
			getCollection('decks'),
			Promise.all(valueIds.map(guidePage)),
			getTopics(),
			getCases(),
			Promise.all(instrumentIds.map(getInstrument)),
			getPlans(),
			getTrainerPages(),
			getLearningPaths(),
		]);
	const [portraitPages, themes] = await Promise.all([getPortraitPages(), getPortraitThemes()]);
	return [
		{ path: '/', title: identity.name },
		{ path: '/404/', title: notFoundCopy.title },
		{ path: '/bagikan/', title: shareCopy.title },
		{ path: '/buku/', title: bookCopy.title, section: topicCopy.listTitle },
		{ path: '/cari/', title: searchCopy.title },
		{ path: '/cermin/', title: mirrorPageCopy.title },
		{ path: '/data-saya/', title: myDataCopy.title },
		{ path: '/ikut/', title: joinCopy.title },
		{ path: '/istilah/', title: glossaryCopy.title },
		{ path: '/jalur/', title: pathsCopy.title },
		{ path: '/kasus/', title: casesCopy.title },
		{ path: '/paparan/', title: deckCopy.listTitle },
		{ path: '/topik/', title: topicCopy.listTitle },
		{ path: '/sumber/', title: sourcesCopy.title },
		...pages.map(({ id, data }) => ({ path: `/${id}/`, ...about(data) })),
		...folder('/cermin/', mirrorPageCopy.title, [
			{ path: 'hasil/', title: resultCopy.title },
			...instruments.flatMap(({ id, title }) => [
				{ path: `${id}/`, title },
				{ path: `${id}/kios/`, title: fill(kioskCopy.title, { title }) },
				{ path: `${id}/lembar/`, title: fill(paperCopy.title, { title }) },
			]),
		]),
		...folder(
			'/jalur/',
			pathsCopy.title,
			paths.map(({ id, data }) => ({ path: `${id}/`, ...about(data) })),
		),
		...folder('/kasus/', casesCopy.title, [
			{ path: 'acak/', title: casesCopy.random.title },
			...cases.map(({ id, data }) => ({ path: `${id}/`, ...about(data), value: data.value })),
		]),
		...folder('/nilai/', guideCopy.listTitle, guides),
		...folder(
			'/topik/',
			topicCopy.listTitle,
			topics.map(({ id, data }) => ({ path: `${id}/`, ...about(data) })),
		),
		...folder(
			'/paparan/',
			deckCopy.listTitle,
			decks.map(({ id, data: { title, summary } }) => ({
				path: `${id}/`,
				title: fill(deckCopy.title, { title }),
				summary,
			})),
		),
		...folder('/potret/', portraitCopy.crumb, [
			{ path: 'bukti/', title: evidenceCopy.title },
			...portraitPages.map(({ id, data }) => ({ path: `${id}/`, ...about(data) })),
			{ path: 'tindak/', title: portraitActionCopy.title },
			...themes.map(({ id, data }) => ({ path: `tema/${id}/`, ...about(data) })),
		]),
		...folder('/pelatih/', trainerCopy.crumb, [
			{ path: 'cetak/', title: printsCopy.title },
			{ path: 'kalimat/', title: unitSentencesCopy.title },
			{ path: 'rekap/', title: recapToolCopy.title },
			{ path: 'sesi/', title: sessionBuilderCopy.title },
			...trainerPages.map(({ id, data }) => ({ path: `${id}/`, ...about(data) })),
		]),
		...folder(
			'/pelatih/cetak/',
			printsCopy.title,
			Object.entries(printsCopy.list).map(([id, { title }]) => ({ path: `${id}/`, title })),
		),
		...folder(
			'/pelatih/rencana/',
			planCopy.listTitle,
			plans.map(({ id, data }) => ({ path: `${id}/`, ...about(data) })),
		),
	];
}

/** The pages that are worth sending to somebody, in groups: those without a folder as the menu has them, then a group for each folder. */
export async function getPageGroups(): Promise<[title: string, pages: SitePage[]][]> {
	const pages = (await getSitePages()).filter(({ path }) => isShared(path));
	const groups = Map.groupBy(pages, ({ section }) => section ?? shareCopy.main);
	groups.get(shareCopy.main)?.sort((one, other) => menuPlace(one.path) - menuPlace(other.path));
	return [...groups];
}

const menu = ['/', ...siteCopy.menuGroups.flatMap(({ links }) => links.map(({ href }) => href))];

/** Where a page stands in the menu, after the home page; what is not in it comes last. */
const menuPlace = (path: string) => (menu.includes(path) ? menu.indexOf(path) : menu.length);

/** Whether a page says the same to whoever opens it: a kiosk needs a session, and others show what is on a device. */
export const isShared = (path: string) =>
	!/^\/(404|bagikan|data-saya|cermin\/hasil|cermin\/\w+\/kios)\/$/.test(path);

/** The page of the list at a path. Throws where it is missing or has another title, for its picture would be too. */
export async function getSitePage(path: string, title: string): Promise<SitePage> {
	const page = (await getSitePages()).find((listed) => listed.path === path);
	if (page?.title === title) return page;
	throw new Error(`No page ${path} with the title "${title}" in the list of src/site/pages.ts.`);
}

async function guidePage(value: ValueId): Promise<SitePage> {
	return { path: `${value}/`, ...about((await getGuide(value)).data), value };
}

const about = ({ title, summary }: { title: string; summary: string }) => ({ title, summary });

/** Pages by their paths within a folder. */
const folder = (path: string, section: string, pages: SitePage[]) =>
	pages.map((page) => ({ ...page, path: path + page.path, section }));

/** The name of the page, or of the behaviour on it, that a path such as `/nilai/loyal/#loyal-2` leads to. */
export async function pageTitle(path: string): Promise<string> {
	const [page, id] = path.split('#');
	const behaviour = behaviourIds.find((candidate) => candidate === id);
	if (behaviour) return (await getBehaviour(behaviour)).behaviour.short;
	// A path to nowhere has no name; the check of links then says where it is written.
	return (await getSitePages()).find((known) => known.path === page)?.title ?? path;
}
