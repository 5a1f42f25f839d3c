import { type CollectionEntry, render } from 'astro:content';
import { behavioursOf } from '../core/values/values.ts';
import type { Value } from '../schemas/value.ts';
import { idInChapter } from './chapter.ts';
import { citedSources, countWords, readingMinutes } from './citations.ts';
import { getGuide, getTopics, getPage, getValues } from './content.ts';
import { articleContents, guideSources } from './guide.ts';
import { withBase } from './url.ts';

/** An article as a chapter of the book that holds them all. */
export type Chapter = Awaited<ReturnType<typeof toChapter>>;

/** The book: the seven values, the motto, the long guides; what it cites, how long it takes, on how many sheets it prints, when it was checked. */
export async function getBook() {
	const values = await Promise.all(
		(await getValues()).map(async (value) => ({
			folder: '/nilai/',
			entry: await getGuide(value.id),
			value,
		})),
	);
	const motto = { folder: '/', entry: await getPage('bangga-melayani-bangsa') };
	const topics = (await getTopics()).map((entry) => ({ folder: '/topik/', entry }));
	const chapters = await Promise.all([...values, motto, ...topics].map(toChapter));
	const days = chapters.map(({ checked }) => checked.getTime());
	return {
		chapters,
		paths: new Map(chapters.map(({ path, id }) => [path, id])),
		sources: [...new Set(chapters.flatMap(({ sources }) => sources))],
		minutes: chapters.reduce((sum, { minutes }) => sum + minutes, 0),
		sheets: sheetsOf(chapters.reduce((sum, { body }) => sum + countWords(body), 0)),
		checked: { from: new Date(Math.min(...days)), to: new Date(Math.max(...days)) },
	};
}

/** About how many A4 sheets so many words of its chapters print on, in tens. Headings, pictures and forms take their share. */
const sheetsOf = (words: number) => Math.round(words / 200 / 10) * 10;

interface Part {
	folder: string;
	entry: CollectionEntry<'guides' | 'pages' | 'topics'>;
	value?: Value;
}

async function toChapter({ folder, entry, value }: Part) {
	const { id, body = '', data } = entry;
	const { Content, headings } = await render(entry);
	// The sections of a value guide are the same in all seven; its behaviours are what one looks for.
	const sections = value
		? behavioursOf(value.id).map((slug, index) => ({
				slug,
				text: value.behaviours[index]?.short ?? slug,
			}))
		: articleContents(headings);
	return {
		id,
		collection: entry.collection,
		body,
		path: withBase(`${folder}${id}/`),
		title: data.title,
		summary: data.summary,
		checked: data.checked,
		value,
		group: 'group' in data ? data.group : undefined,
		icon: 'icon' in data ? data.icon : 'heart-handshake',
		picture: 'picture' in data ? data.picture : undefined,
		Content,
		minutes: readingMinutes(body),
		sources: value ? guideSources(value, body) : citedSources(body),
		sections: sections.map(({ slug, text }) => ({ slug: idInChapter(id, slug), text })),
	};
}
