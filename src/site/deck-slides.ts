import { type CollectionEntry, getEntry } from 'astro:content';
import { slug } from 'github-slugger';
import { casesCopy } from '../copy/cases.ts';
import { deckCopy } from '../copy/deck.ts';
import { guideCopy } from '../copy/guide.ts';
import { prideCopy } from '../copy/pride.ts';
import { topicCopy } from '../copy/topics.ts';
import type { InstrumentId } from '../core/assessment/instrument.ts';
import { type BehaviourId, type ValueId, valueIds, valueOf } from '../core/values/values.ts';
import type { Guide } from '../schemas/article.ts';
import type { AuthoredSlide, Deck } from '../schemas/deck.ts';
import type { Diagram } from '../schemas/diagram.ts';
import type { Plan, PlanStep } from '../schemas/plan.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Value } from '../schemas/value.ts';
import { fill } from '../ui/text.ts';
import { type Rating, choicesOf } from './deck-choices.ts';
import { deckIds } from '../core/values/decks.ts';
import {
	getBehaviour,
	getGuide,
	getIdentity,
	getInstrument,
	getPage,
	getPlans,
	getTopics,
	getValue,
} from './content.ts';
import { listTitled, minuteLabel, stepId, stepShowing } from './plan.ts';
import {
	examplesOf,
	habitIn,
	linesUnder,
	reflectionsIn,
	rolesIn,
	sentencesOf,
	shortest,
} from './slide-text.ts';

/** What a slide shows, by how it looks. */
export type Look =
	| { look: 'title' }
	| { look: 'value'; value: Value }
	| { look: 'text' }
	| { look: 'list'; items: readonly string[]; numbered: boolean }
	| { look: 'pair'; behaviour: BehaviourId; number: number; good: string; bad: string }
	| { look: 'fork'; picture: Guide['picture'] }
	| { look: 'diagram'; diagram: Diagram }
	| { look: 'promise' }
	| { look: 'case'; text: string; path: string }
	| { look: 'choices'; options: readonly { text: string; short: string; rating: Rating }[] }
	| { look: 'session' }
	| { look: 'mirror'; path: string };

/** What a slide takes from the content: how it looks, and what the notes can add to those of its author. */
type Made = Look & {
	/** Its place in the address of the deck. */
	id: string;
	/** What stands above its heading. */
	kicker: string;
	heading: string;
	/** The value whose hue it has. */
	hue?: ValueId | undefined;
	/** What the notes add from the content. */
	more?: { label: string; text: string; path?: string };
};

export type Slide = Made & {
	notes: AuthoredSlide['notes'];
	/** Where in a plan it is shown, if its deck is made for one. */
	step?: { minute: string; title: string; path: string };
};

/** The text that a deck is made of. */
interface Source {
	title: string;
	body: string;
	value: ValueId | undefined;
	topic?: Topic;
	plan?: Plan;
}

/** Every deck in the order of their list. */
export async function getDecks(): Promise<CollectionEntry<'decks'>[]> {
	return Promise.all(
		deckIds.map(async (id) => {
			const deck = await getEntry('decks', id);
			if (!deck)
				throw new Error(`Tidak ada paparan "${id}". Tambahkan content/paparan/${id}.yaml.`);
			return deck;
		}),
	);
}

/** The slides of a deck, with all that they show. */
export async function slidesOf({ id, data }: CollectionEntry<'decks'>): Promise<Slide[]> {
	const source = await sourceOf(data);
	return Promise.all(
		data.slides.map(async (slide) => {
			const made = await makeSlide(slide, data, source);
			return {
				hue: source.value,
				...made,
				notes: slide.notes,
				...(source.plan && {
					step: stepOf(
						needed(stepShowing(source.plan, `/paparan/${id}/#${made.id}`), slide),
						data.from,
					),
				}),
			};
		}),
	);
}

const stepOf = ({ from, title }: PlanStep, plan: string) => ({
	minute: minuteLabel(from),
	title,
	path: `${plan}#${stepId(from)}`,
});

/** The deck and the number of the slide that an address leads to; undefined where it leads to no slide. */
export async function slideAt(href: string): Promise<{ deck: string; n: number } | undefined> {
	const [, id, slide] = /^\/paparan\/([^/]+)\/#(.+)$/.exec(href) ?? [];
	const deck = (await getDecks()).find((each) => each.id === id);
	if (!deck) return undefined;
	const place = (await slidesOf(deck)).findIndex((each) => each.id === slide);
	if (place < 0) throw new Error(`Rencana: tidak ada salindia ${href}.`);
	return { deck: deck.data.title, n: place + 1 };
}

/** The page that a deck is made of, by its title. */
export async function sourceOf({ from }: Deck): Promise<Source> {
	const [folder, id] = from.split('/').filter(Boolean);
	const value = valueIds.find((each) => each === id);
	if (folder === 'nilai' && value) {
		const { data, body = '' } = await getGuide(value);
		return { title: data.title, body, value };
	}
	const plan = (await getPlans()).find((each) => from === `/pelatih/rencana/${each.id}/`)?.data;
	if (plan) return { title: plan.title, body: '', value: undefined, plan };
	const topic = (await getTopics()).find((each) => folder === 'topik' && each.id === id);
	if (topic)
		return {
			title: topic.data.title,
			body: topic.body ?? '',
			value: topic.data.value,
			topic: topic.data,
		};
	const { data, body = '' } = await getPage(folder ?? '');
	return { title: data.title, body, value: undefined };
}

async function makeSlide(slide: AuthoredSlide, deck: Deck, source: Source): Promise<Made> {
	switch (slide.kind) {
		case 'title':
			return {
				look: 'title',
				id: 'judul',
				kicker: (await getIdentity()).agency,
				heading: source.plan?.card?.title ?? deck.title,
			};
		case 'value':
		case 'acts':
		case 'picture':
			return ofValue(slide.kind, slide.value ?? needed(source.value, slide));
		case 'habit':
			return {
				look: 'text',
				id: 'kebiasaan',
				kicker: guideCopy.habit,
				heading: await habitOf(slide.value, source),
			};
		case 'behaviour':
			return ofBehaviour(slide.behaviour);
		case 'reflection':
			return {
				look: 'text',
				id: `tanya-${slide.question}`,
				kicker: guideCopy.reflection,
				heading: needed(reflectionsIn(source.body)[slide.question - 1], slide),
			};
		case 'sentence':
			return {
				look: 'text',
				id: `intinya-${slide.sentence}`,
				kicker: topicCopy.short,
				heading: needed(sentencesOf(source.topic?.short.text ?? '')[slide.sentence - 1], slide),
			};
		case 'diagram':
			return ofDiagram(
				needed(
					source.topic?.diagrams?.find(({ id }) => id === slide.diagram),
					slide,
				),
				source.title,
			);
		case 'promise':
			return {
				look: 'promise',
				id: 'janji',
				kicker: prideCopy.motto,
				heading: prideCopy.picture.label,
				more: { label: deckCopy.inPicture, text: prideCopy.picture.caption },
			};
		case 'lines':
			return {
				look: 'list',
				id: slug(slide.heading),
				kicker: source.title,
				heading: slide.heading,
				items: several(
					(source.plan
						? listTitled(source.plan, slide.heading)
						: linesUnder(source.body, slide.heading)
					).slice(0, slide.first),
					slide,
				),
				numbered: false,
			};
		case 'roles':
			return {
				look: 'list',
				id: 'peran',
				kicker: source.title,
				heading: deckCopy.roles,
				items: several(rolesIn(source.body), slide),
				numbered: false,
			};
		case 'case':
		case 'choices':
			return ofCase(slide.kind, slide.case);
		case 'session':
			return {
				look: 'session',
				id: 'sesi',
				kicker: deckCopy.session.kicker,
				heading: deckCopy.session.title,
				more: deckCopy.session.newStaff,
			};
		case 'mirror':
			return ofMirror(slide.mirror);
	}
}

async function ofValue(kind: 'value' | 'acts' | 'picture', id: ValueId): Promise<Made> {
	const value = await getValue(id);
	const { minute, picture } = (await getGuide(id)).data;
	const part = fill(guideCopy.lawPart, { letter: value.article });
	switch (kind) {
		case 'value':
			return {
				look: 'value',
				value,
				id: 'nilai',
				hue: id,
				kicker: `${deckCopy.lawPrefix} ${part}`,
				heading: value.name,
			};
		case 'acts':
			return {
				look: 'list',
				items: minute.acts,
				numbered: true,
				id: 'satu-menit',
				hue: id,
				kicker: guideCopy.minute,
				heading: value.name,
				more: { label: deckCopy.readAloud, text: minute.text },
			};
		case 'picture':
			return {
				look: 'fork',
				picture,
				id: 'gambar',
				hue: id,
				kicker: value.name,
				heading: guideCopy.fork,
				more: { label: deckCopy.inPicture, text: picture.caption },
			};
	}
}

async function ofBehaviour(id: BehaviourId): Promise<Made> {
	const { value, number, behaviour } = await getBehaviour(id);
	const { good, bad } = examplesOf((await getGuide(valueOf(id))).body ?? '', id);
	return {
		look: 'pair',
		behaviour: id,
		number,
		good: shortest(good),
		bad: shortest(bad),
		id,
		hue: value.id,
		kicker: value.name,
		heading: behaviour.short,
		more: { label: deckCopy.lawWords, text: `“${behaviour.law}”` },
	};
}

function ofDiagram(diagram: Diagram, title: string): Made {
	return {
		look: 'diagram',
		diagram,
		id: diagram.id,
		kicker: title,
		heading: diagram.label,
		more: { label: deckCopy.inPicture, text: diagram.caption },
	};
}

async function ofCase(kind: 'case' | 'choices', id: string): Promise<Made> {
	const entry = await getEntry('cases', id);
	if (!entry) throw new Error(`Tidak ada kasus "${id}", yang disebut sebuah paparan.`);
	const { title, summary, setting, value } = entry.data;
	const common = {
		hue: value,
		kicker: fill(deckCopy.caseKicker, { setting: casesCopy.settings[setting] }),
	};
	const path = `/kasus/${id}/`;
	if (kind === 'case')
		return {
			look: 'case',
			...common,
			id: 'kasus',
			heading: title,
			text: summary,
			path,
			more: { label: deckCopy.wholeCase, text: title, path },
		};
	return {
		look: 'choices',
		...common,
		id: 'pilihan',
		heading: casesCopy.question,
		options: choicesOf(entry),
	};
}

async function ofMirror(id: InstrumentId): Promise<Made> {
	const path = `/cermin/${id}/`;
	return {
		look: 'mirror',
		path,
		id: 'cermin',
		kicker: deckCopy.session.kicker,
		heading: (await getInstrument(id)).title,
		more: { ...deckCopy.mirror.more, path: `/bagikan/#halaman=${path}` },
	};
}

async function habitOf(value: ValueId | undefined, source: Source): Promise<string> {
	const own = value ?? (source.topic ? undefined : source.value);
	return own ? (await getGuide(own)).data.minute.habit : habitIn(source.body);
}

/** What a slide is made of. Throws where the text of its deck has no such thing. */
function needed<T>(part: T | undefined, slide: AuthoredSlide): T {
	if (part !== undefined) return part;
	throw new Error(
		`Paparan: naskahnya tidak memuat ${JSON.stringify({ ...slide, notes: undefined })}.`,
	);
}

const several = (items: readonly string[], slide: AuthoredSlide) =>
	needed(items.length > 0 ? items : undefined, slide);
