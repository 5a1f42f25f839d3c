import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import passages from 'virtual:agency-passages';
import {
	type InstrumentId,
	forEachInstrument,
	instrumentIds,
	traitsOf,
} from '../core/assessment/instrument.ts';
import {
	type BehaviourId,
	type ValueId,
	behaviourIds,
	behavioursOf,
	isBehaviourId,
	valueIds,
	valueOf,
} from '../core/values/values.ts';
import { type PortraitThemeId, portraitThemeIds } from '../core/values/portrait-themes.ts';
import type { Advice } from '../schemas/advice.ts';
import type { ExampleSentences } from '../schemas/example-sentences.ts';
import type { CommitmentHelp } from '../schemas/commitment.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Identity } from '../schemas/identity.ts';
import type { AuthoredOf } from '../schemas/instrument.ts';
import type { PortraitTheme } from '../schemas/portrait-theme.ts';
import type { Response } from '../schemas/response.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';
import type { Value } from '../schemas/value.ts';
import type { WeighingStep } from '../schemas/weighing-step.ts';
import type { WhomToAsk } from '../schemas/whom-to-ask.ts';
import { withPassages } from './passages.ts';

/** Who runs this copy of the site. */
export async function getIdentity(): Promise<Identity> {
	return (await found(getEntry('identity', 'instansi'), 'instansi', 'content/daerah/instansi.yaml'))
		.data;
}

/** The seven values in the law's order. */
export async function getValues(): Promise<Value[]> {
	return Promise.all(valueIds.map(getValue));
}

export async function getValue(id: ValueId): Promise<Value> {
	return (await found(getEntry('values', id), id, 'content/nilai-dasar.yaml')).data;
}

/** The guide to a value. */
export async function getGuide(id: ValueId): Promise<CollectionEntry<'guides'>> {
	return readByAgency(await found(getEntry('guides', id), id, `content/nilai/${id}.mdx`));
}

/** A page of prose from content/halaman. */
export async function getPage(id: string): Promise<CollectionEntry<'pages'>> {
	return readByAgency(await found(getEntry('pages', id), id, `content/halaman/${id}.mdx`));
}

/** The topics, in their own order. */
export async function getTopics(): Promise<CollectionEntry<'topics'>[]> {
	return (await getCollection('topics'))
		.map(readByAgency)
		.sort((a, b) => a.data.order - b.data.order);
}

/** The session plans, the shortest first. */
export async function getPlans(): Promise<CollectionEntry<'plans'>[]> {
	const plans = (await getCollection('plans')).map(readByAgency);
	return plans.sort((a, b) => a.data.minutes - b.data.minutes);
}

/** What a team can do about each theme of its portrait: the seven values, then the groups of limiting habits. */
export async function getPortraitThemes(): Promise<{ id: PortraitThemeId; data: PortraitTheme }[]> {
	return Promise.all(
		portraitThemeIds.map(async (id) => {
			const entry = getEntry('portraitThemes', id);
			return { id, data: (await found(entry, id, `content/tema/${id}.yaml`)).data };
		}),
	);
}

/** Pages of prose around a unit's portrait, from content/potret. */
export async function getPortraitPages(): Promise<CollectionEntry<'portraitPages'>[]> {
	return (await getCollection('portraitPages')).map(readByAgency);
}

/** The learning paths, in their own order. */
export async function getLearningPaths(): Promise<CollectionEntry<'paths'>[]> {
	return (await getCollection('paths')).sort((a, b) => a.data.order - b.data.order);
}

/** Their titles, by their ids. */
export async function getPathTitles(): Promise<Record<string, string>> {
	return Object.fromEntries((await getLearningPaths()).map(({ id, data }) => [id, data.title]));
}

/** Pages of prose for trainers, from content/pelatih. */
export async function getTrainerPages(): Promise<CollectionEntry<'trainerPages'>[]> {
	return (await getCollection('trainerPages')).map(readByAgency);
}

/** What a trainer does when something happens in a session. */
export async function getResponse(id: string): Promise<Response> {
	return (await found(getEntry('responses', id), id, 'content/jika.yaml')).data;
}

/** A page whose body holds what the agency says in its places, as the page that is built does. */
function readByAgency<Entry extends { body?: string | undefined }>(entry: Entry): Entry {
	return { ...entry, body: withPassages(entry.body ?? '', passages) };
}

/** The entries of a list in their own order, which Astro does not keep. */
const inOrder = <Data extends { order: number }>(entries: readonly { data: Data }[]) =>
	entries.map(({ data }) => data).sort((a, b) => a.order - b.order);

/** The steps of TIMBANG, in the order of its letters. */
export async function getWeighingSteps(): Promise<WeighingStep[]> {
	return inOrder(await getCollection('weighingSteps'));
}

/** Whom to turn to, by kind of problem. */
export async function getWhomToAsk(): Promise<WhomToAsk[]> {
	return inOrder(await getCollection('whomToAsk'));
}

/** Every case, by value in the law's order and then by title. */
export async function getCases(): Promise<CollectionEntry<'cases'>[]> {
	const place = ({ data }: CollectionEntry<'cases'>) => valueIds.indexOf(data.value);
	return (await getCollection('cases')).sort(
		(a, b) => place(a) - place(b) || a.data.title.localeCompare(b.data.title, 'id'),
	);
}

/** A case by its id. */
export async function getCase(id: string): Promise<CollectionEntry<'cases'>> {
	return found(getEntry('cases', id), id, 'content/kasus');
}

/** The glossary, in alphabetical order. */
export async function getTerms(): Promise<Term[]> {
	const { termNotes } = await getIdentity();
	const terms = (await getCollection('terms')).map(({ data }) => withNote(data, termNotes));
	return terms.sort((a, b) => a.term.localeCompare(b.term, 'id'));
}

export async function getTerm(id: string): Promise<Term> {
	const { data } = await found(getEntry('terms', id), id, 'content/istilah.yaml');
	return withNote(data, (await getIdentity()).termNotes);
}

/** A term with what the agency adds to its definition. */
function withNote(term: Term, notes: Identity['termNotes']): Term {
	const note = notes.find(({ id }) => id === term.id);
	if (!note) return term;
	return {
		...term,
		definition: `${term.definition} ${note.text}`,
		sources: [...new Set([...term.sources, ...note.sources])],
	};
}

/** Published results of the official survey. */
export async function getFigures(): Promise<Figure[]> {
	return (await getCollection('figures')).map(({ data }) => data);
}

export async function getSource(id: string): Promise<Source> {
	return (await found(getEntry('sources', id), id, 'content/sumber.yaml')).data;
}

export async function getSources(): Promise<Source[]> {
	return (await getCollection('sources')).map(({ data }) => data);
}

/** A mirror as authored, with its id, ready for the core. */
export async function getInstrument<I extends InstrumentId>(id: I): Promise<AuthoredOf<I>> {
	const file = `content/instrumen/${id}.yaml`;
	const { data } = await found(getEntry('instruments', id), id, file);
	const { kind } = traitsOf(id);
	if (data.kind !== kind)
		throw new Error(`${file}: kind harus "${kind}", seperti di core/assessment/instrument.ts.`);
	return { id, ...data } as unknown as AuthoredOf<I>;
}

/** What is picked of each instrument, by its id. */
export async function getInstruments<T>(
	pick: (instrument: AuthoredOf<InstrumentId>, id: InstrumentId) => T | Promise<T>,
): Promise<Record<InstrumentId, T>> {
	const picked = new Map(
		await Promise.all(
			instrumentIds.map(async (id) => [id, await pick(await getInstrument(id), id)] as const),
		),
	);
	return forEachInstrument((id) => picked.get(id) as T);
}

/** One behaviour with the value it belongs to and its number there. */
export async function getBehaviour(id: BehaviourId) {
	const value = await found(getEntryOf(id), id, 'content/nilai-dasar.yaml');
	const number = behavioursOf(value.id).indexOf(id) + 1;
	const behaviour = value.behaviours[number - 1];
	if (!behaviour) throw new Error(`Tidak ada perilaku "${id}" di content/nilai-dasar.yaml.`);
	return { value, number, behaviour };
}

async function getEntryOf(id: BehaviourId): Promise<Value | undefined> {
	return isBehaviourId(id) ? getValue(valueOf(id)) : undefined;
}

/** What is said about each of the 21 behaviours, by id. */
export type BehaviourTexts = Record<
	BehaviourId,
	{ name: string; law: string } & Pick<Advice, 'action' | 'expectation'>
>;

export async function getBehaviourTexts(): Promise<BehaviourTexts> {
	const texts = behaviourIds.map(async (id) => {
		const { behaviour } = await getBehaviour(id);
		const { data } = await found(getEntry('advice', id), id, 'content/saran.yaml');
		const { action, expectation } = data;
		return [id, { name: behaviour.short, law: behaviour.law, action, expectation }] as const;
	});
	return Object.fromEntries(await Promise.all(texts)) as BehaviourTexts;
}

/** How a unit might word each behaviour as an act of its own. */
export async function getExampleSentences(): Promise<ExampleSentences> {
	const entry = getEntry('exampleSentences', 'contoh');
	return (await found(entry, 'contoh', 'content/kalimat.yaml')).data;
}

/** What helps to resolve on one behaviour: examples, questions to recall, cases to try. */
export async function getCommitmentHelp(id: BehaviourId): Promise<CommitmentHelp> {
	return (await found(getEntry('commitments', id), id, 'content/komitmen.yaml')).data;
}

async function found<T>(
	entry: Promise<T | undefined> | undefined,
	id: string,
	place: string,
): Promise<T> {
	const value = await entry;
	if (value === undefined) throw new Error(`Tidak ada "${id}". Tambahkan di ${place}.`);
	return value;
}
