import { resultCodeCopy } from '../copy/code-card.ts';
import { mirrorPageCopy } from '../copy/mirror.ts';
import { packageCopy } from '../copy/package.ts';
import { resultCopy } from '../copy/result.ts';
import { siteCopy } from '../copy/site.ts';
import { waveNames } from '../copy/waves.ts';
import { type InstrumentId, forEachInstrument, sizeOf } from '../core/assessment/instrument.ts';
import { type BehaviourId, behaviourIds } from '../core/values/values.ts';
import {
	getBehaviourTexts,
	getCases,
	getGuide,
	getTopics,
	getInstrument,
	getLearningPaths,
	getValues,
} from './content.ts';
import { firstSentence } from './first-sentence.ts';
import { minuteId } from './guide.ts';
import type { AuthoredOf } from '../schemas/instrument.ts';
import { fill } from '../ui/text.ts';
import { valueIcons } from '../ui/value-icons.ts';
import { withBase } from './url.ts';

/** What the mirror on a page needs, besides its words. */
export async function getMirrorProps<I extends InstrumentId>(id: I) {
	return { instrument: await getInstrument(id), paths: await getPaths() };
}

/** What the result needs: under a mirror, or on its own page. */
export async function getResultProps(under?: InstrumentId) {
	return {
		under,
		labels: { ...resultCopy, ...(import.meta.env.PACKAGE && packageCopy.resultLabels) },
		codeLabels: resultCodeCopy,
		waves: waveNames,
		instruments: {
			diri: await getInstrument('diri'),
			kilat: await getInstrument('kilat'),
			unit: await getInstrument('unit'),
		},
		values: await getNames(),
		behaviours: await getBehaviourTexts(),
		cases: await getCaseOfEach(),
		links: {
			guides: withBase('/nilai/'),
			minute: `#${minuteId}`,
			cases: withBase('/kasus/'),
			mirrors: forEachInstrument((id) => withBase(`/cermin/${id}/`)),
			data: withBase('/data-saya/'),
			commitment: withBase('/komitmen/'),
			why: withBase(siteCopy.notOfficialHref),
			portrait: withBase('/potret/'),
		},
	};
}

/** How long a mirror is, in words. */
export function factsOf(instrument: AuthoredOf<InstrumentId>): string {
	const { kind, minutes } = instrument;
	return fill(mirrorPageCopy.facts[kind], { items: sizeOf(instrument), minutes });
}

/** What a trainer can send along with a session. */
export interface SentPath {
	id: string;
	title: string;
	href: string;
	kind: 'paths' | 'topics' | 'guides';
}

/** Reading a trainer can send along with a session: the learning paths, the long guides, then the value guides. */
export async function getPaths(): Promise<SentPath[]> {
	const paths = (await getLearningPaths()).map(({ id, data }) => ({
		id,
		title: data.title,
		href: withBase(`/jalur/${id}/`),
		kind: 'paths' as const,
	}));
	const topics = (await getTopics()).map(({ id, data }) => ({
		id,
		title: data.title,
		href: withBase(`/topik/${id}/`),
		kind: 'topics' as const,
	}));
	const guides = (await getValues()).map(({ id, name }) => ({
		id,
		title: name,
		href: withBase(`/nilai/${id}/`),
		kind: 'guides' as const,
	}));
	return [...paths, ...topics, ...guides];
}

/** For each behaviour the case that trains it most, by how early the case names it. */
async function getCaseOfEach() {
	const cases = await getCases();
	const caseOf = (behaviour: BehaviourId) =>
		cases
			.map(({ id, data }) => ({ id, title: data.title, place: data.behaviours.indexOf(behaviour) }))
			.filter(({ place }) => place >= 0)
			.sort((a, b) => a.place - b.place)
			.map(({ id, title }) => ({ id, title }))[0];
	return Object.fromEntries(
		behaviourIds.flatMap((behaviour) => {
			const found = caseOf(behaviour);
			return found ? [[behaviour, found]] : [];
		}),
	);
}

/** The values as a result shows them, each with the first sentence of its guide. */
async function getNames() {
	return Promise.all(
		(await getValues()).map(async ({ id, name, short }) => ({
			id,
			name,
			short,
			drawing: valueIcons[id],
			meaning: firstSentence((await getGuide(id)).data.minute.text),
		})),
	);
}
