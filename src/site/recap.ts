import { calculatorCopy } from '../copy/index-page.ts';
import { siteCopy } from '../copy/site.ts';
import { type InstrumentId, traitsOf } from '../core/assessment/instrument.ts';
import type { PhraseId } from '../core/assessment/phrases.ts';
import type { PortraitThemeId } from '../core/values/portrait-themes.ts';
import { type ValueId, valueIds } from '../core/values/values.ts';
import type { PortraitTheme } from '../schemas/portrait-theme.ts';
import type { Figure } from '../schemas/figure.ts';
import {
	getBehaviourTexts,
	getCase,
	getCases,
	getInstrument,
	getPortraitThemes,
	getValue,
	getValues,
} from './content.ts';
import { getOrderedFigures, getOwnFigure } from './figures.ts';
import { valueIcons } from '../ui/value-icons.ts';
import { withBase } from './url.ts';

/** What a recap says about one mirror and the values, besides the words of its interface. */
export async function getRecapWords(id: InstrumentId) {
	const values = (await getValues()).map(({ id, name, tile, short }) => ({
		id,
		name,
		tile,
		short,
		drawing: valueIcons[id],
	}));
	const own = await getOwnFigure();
	// The results a trainer's group will ask about; shown only below why they cannot be compared.
	const figures = (await getOrderedFigures()).filter(
		(figure) => figure.id === 'nasional-2022' || figure.id === own?.id,
	);
	return {
		instrumentTitle: (await getInstrument(id)).title,
		values,
		behaviours: await getBriefBehaviours(),
		portrait: traitsOf(id).kind === 'choice' ? await getPortraitWords() : undefined,
		links: { guides: withBase('/nilai/'), why: withBase(siteCopy.notOfficialHref) },
		cases: await getCaseLinks(),
		advice: calculatorCopy.advice,
		context: figures.map(({ agency, year, implementation, values: scores = {} }: Figure) => ({
			label: `${agency}, ${year}`,
			index: implementation,
			values: values.flatMap(({ id, name }) => {
				const score = scores[id];
				return score === undefined ? [] : [{ name, score }];
			}),
		})),
	};
}

/** The behaviours without what only a single person's result says of them. */
async function getBriefBehaviours() {
	const texts = await getBehaviourTexts();
	return Object.fromEntries(
		Object.entries(texts).map(([id, { name, action }]) => [id, { name, action }]),
	) as Record<keyof typeof texts, { name: string; action: string }>;
}

/** The cases that mainly train each value. */
async function getCaseLinks() {
	const cases = await getCases();
	const linksOf = (value: ValueId) =>
		cases
			.filter(({ data }) => data.value === value)
			.map(({ id, data }) => ({ title: data.title, href: withBase(`/kasus/${id}/`) }));
	return Object.fromEntries(valueIds.map((value) => [value, linksOf(value)])) as Record<
		ValueId,
		ReturnType<typeof linksOf>
	>;
}

/** What is said of the phrases of a portrait, and what a team can do about each theme. */
async function getPortraitWords() {
	const { phrases } = await getInstrument('unit');
	return {
		phrases: Object.fromEntries(phrases.map(({ id, text }) => [id, text])) as Record<
			PhraseId,
			string
		>,
		themes: await Promise.all((await getPortraitThemes()).map(getThemeWords)),
		act: withBase('/potret/tindak/'),
	};
}

async function getThemeWords({ id, data }: { id: PortraitThemeId; data: PortraitTheme }) {
	const { title, finding, phrases, actions, guides, cases } = data;
	return {
		id,
		title,
		finding,
		phrases,
		actions,
		guides: await Promise.all(
			guides.map(async (value) => ({
				title: (await getValue(value)).name,
				href: withBase(`/nilai/${value}/`),
			})),
		),
		cases: await Promise.all(
			cases.map(async (slug) => ({
				title: (await getCase(slug)).data.title,
				href: withBase(`/kasus/${slug}/`),
			})),
		),
	};
}
