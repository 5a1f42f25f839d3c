import { type CollectionEntry, render } from 'astro:content';
import { casesCopy } from '../copy/cases.ts';
import { pathsCopy } from '../copy/paths.ts';
import { type ValueId, valueOf } from '../core/values/values.ts';
import type { LearningPath, LearningStep } from '../schemas/learning-path.ts';
import { fill } from '../ui/text.ts';
import { sizeOf } from '../core/assessment/instrument.ts';
import { caseMinutes } from './case-minutes.ts';
import { getBehaviour, getCase, getInstrument, getPage, getTopics, getValue } from './content.ts';
import { stepKey, stepKeys } from './step-key.ts';

/** A step as a page shows it. */
export interface ShownStep {
	/** Where it leads, as core/device/path-state.ts reads it. */
	key: string;
	kind: keyof typeof icons;
	title: string;
	note: string;
	minutes: number;
	/** Its address within the site; a reflection has none. */
	href?: string;
	value?: ValueId;
	/**
	 * Whether it is ticked by hand where the device knows nothing of it. A case and a mirror are done by doing them; in a package for
	 * an LMS a mirror can be ticked too.
	 */
	isTicked: boolean;
}

/** The icon of each kind of step. */
export const icons = {
	minute: 'book',
	guide: 'book',
	behaviour: 'book',
	topic: 'book',
	page: 'book',
	case: 'arrows-split',
	mirror: 'user-scan',
	commitment: 'calendar-event',
	reflection: 'message-circle-question',
} as const;

export interface ShownPart {
	title: string;
	note: string | undefined;
	minutes: number;
	steps: ShownStep[];
}

/** The parts of a path, with what its steps are called where they lead. */
export async function partsOfPath({ parts }: LearningPath): Promise<ShownPart[]> {
	const all = parts.flatMap(({ steps }) => steps);
	const keys = new Map(stepKeys(all).map((key, index) => [all[index], key]));
	return Promise.all(
		parts.map(async ({ title, note, steps }) => ({
			title,
			note,
			minutes: steps.reduce((sum, step) => sum + step.minutes, 0),
			steps: await Promise.all(steps.map((step) => shown(step, keys.get(step) ?? ''))),
		})),
	);
}

async function shown(step: LearningStep, key: string): Promise<ShownStep> {
	await checkMinutes(step);
	const about = await aboutStep(step);
	const [page = '', part] = stepKey(step).split('#');
	const href = about.kind === 'reflection' ? {} : { href: `/${page}/${part ? `#${part}` : ''}` };
	// In a package for an LMS nobody has to fill in a mirror, of which it may learn nothing.
	const isTicked = about.kind !== 'case' && (about.kind !== 'mirror' || import.meta.env.PACKAGE);
	return { key, minutes: step.minutes, isTicked, ...href, ...about };
}

/** Throws where a step gives a case or a mirror another time than the rest of the site does. */
async function checkMinutes({ case: id, mirror, minutes }: LearningStep) {
	const known = mirror ? (await getInstrument(mirror)).minutes : id && caseMinutes;
	if (known && known !== minutes)
		throw new Error(
			`Langkah "${mirror ?? id}" ditulis ${minutes} menit, padahal di tempat lain ${known}. Perbaiki di content/jalur: tulis minutes: ${known}.`,
		);
}

const { kinds } = pathsCopy;

async function aboutStep(
	step: LearningStep,
): Promise<Pick<ShownStep, 'kind' | 'title' | 'note' | 'value'>> {
	if (step.minute) return aboutGuide('minute', step.minute);
	if (step.guide) return aboutGuide('guide', step.guide);
	if (step.behaviour) {
		const { value, behaviour } = await getBehaviour(step.behaviour);
		const note = fill(kinds.behaviour, { value: value.name });
		return { kind: 'behaviour', title: behaviour.short, note, value: valueOf(step.behaviour) };
	}
	if (step.topic !== undefined) {
		const topic = (await getTopics()).find(({ id }) => id === step.topic);
		if (!topic) throw new Error(`Tidak ada topik "${step.topic}". Perbaiki di content/jalur.`);
		return aboutPage('topic', topic, step.section);
	}
	if (step.page) return aboutPage('page', await getPage(step.page), step.section);
	if (step.case !== undefined) {
		const { title, value, setting } = (await getCase(step.case)).data;
		const note = fill(kinds.case, { setting: casesCopy.settings[setting] });
		return { kind: 'case', title, note, value };
	}
	if (step.mirror) {
		const instrument = await getInstrument(step.mirror);
		const note = fill(kinds.mirror[instrument.kind], { items: sizeOf(instrument) });
		return { kind: 'mirror', title: instrument.title, note };
	}
	if (step.commitment)
		return {
			kind: 'commitment',
			title: (await getPage('komitmen')).data.title,
			note: kinds.commitment,
		};
	return { kind: 'reflection', title: step.reflection ?? '', note: kinds.reflection };
}

async function aboutGuide(kind: 'minute' | 'guide', value: ValueId) {
	return { kind, title: (await getValue(value)).name, note: kinds[kind], value };
}

async function aboutPage(
	kind: 'topic' | 'page',
	entry: CollectionEntry<'topics'> | CollectionEntry<'pages'>,
	section: string | undefined,
) {
	const { title } = entry.data;
	if (section === undefined) return { kind, title, note: kinds[kind] };
	const { headings } = await render(entry);
	const heading = headings.find(({ slug }) => slug === section);
	if (!heading)
		throw new Error(`Tidak ada bagian "${section}" di "${entry.id}". Perbaiki di content/jalur.`);
	return { kind, title: heading.text, note: fill(kinds.section, { title }) };
}
