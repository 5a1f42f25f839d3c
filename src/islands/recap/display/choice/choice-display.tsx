import { rounds } from '../../../../core/assessment/phrases.ts';
import { fill } from '../../../../ui/text.ts';
import { sidesOf } from '../../tables/sides.ts';
import { chunks, detailOf, partOf } from '../parts.tsx';
import type { Display, Part } from '../props.ts';
import { Changes, ChangesBand, ChangesReading, Matched, ReachChanges } from './Changes.tsx';
import { FigureTable } from './FigureTable.tsx';
import { HabitSlide, Habits } from './Habits.tsx';
import { Overlap } from './Overlap.tsx';
import { SlopeRows, Slopes, SlopesReading } from './Slopes.tsx';
import { CannotSay, Theme, Themes } from './Themes.tsx';
import { NotIndex, Values } from './Values.tsx';
import { isMeasured } from './change-text.ts';
import { themesIn } from './drawn-themes.ts';
import { type PhraseRow, habitsIn, slopesIn, widestSlopesIn } from './phrase-groups.ts';
import type { ChoiceProps } from './props.ts';

/** Slopes that can be read from the back on one screen. */
const slopesPerSlide = 5;

function partsOf(props: ChoiceProps): Part[] {
	const { recap, tables, labels } = props;
	const words = labels.choice;
	const habits = habitsIn(tables).shown;
	const slopes = slopesIn(tables);
	const { shown, rest } = widestSlopesIn(slopes, slopesPerSlide);
	const slideOf = (rows: readonly PhraseRow[], isDetail: boolean) => ({
		title: words.slopesTitle,
		body: (
			<>
				<SlopeRows {...props} rows={rows} />
				<SlopesReading {...props} rows={slopes} />
			</>
		),
		isDetail,
	});
	const slopeSlides = [
		...chunks(shown, slopesPerSlide).map((rows) => slideOf(rows, false)),
		...chunks(rest, slopesPerSlide).map((rows) => slideOf(rows, true)),
	];
	const themes = partOf(
		'themes',
		words.themesTitle,
		<Themes {...props} />,
		themesIn(props).map((drawn) => <Theme {...props} drawn={drawn} />),
	);
	const limits = {
		title: words.cannotTitle,
		body: (
			<>
				<NotIndex {...props} />
				<CannotSay {...props} />
			</>
		),
	};
	return [
		{ ...partOf('values', words.valuesTitle, <Values {...props} />), isMain: true },
		partOf(
			'habits',
			words.habitsTitle,
			<Habits {...props} />,
			habits.length > 0 ? [<HabitSlide {...props} rows={habits} />] : [],
		),
		// Why there are no phrases is said beside the habits.
		...(recap.phrases.published
			? [{ ...partOf('slopes', words.slopesTitle, <Slopes {...props} />), slides: slopeSlides }]
			: []),
		partOf('overlap', words.overlapTitle, <Overlap {...props} />),
		{ ...themes, slides: [...themes.slides, limits] },
		...(tables.phrases.length > 0 ? [phraseTable(props)] : []),
	];
}

function phraseTable(props: ChoiceProps): Part {
	const { tables, labels } = props;
	const { phrasesTitle } = labels.choice;
	const table = (
		<FigureTable {...props} table="phrases" rows={tables.phrases} caption={phrasesTitle} />
	);
	return detailOf('phrases', phrasesTitle, table, []);
}

function comparisonPart(props: ChoiceProps): Part {
	const { tables, labels } = props;
	const words = labels.choice;
	const title = fill(words.changesTitle, sidesOf(props));
	const slides = [
		...rounds.map((round) => (
			<>
				<ReachChanges {...props} round={round} />
				<ChangesBand {...props} />
			</>
		)),
		<>
			<Matched {...props} />
			<ChangesReading {...props} />
		</>,
	];
	return partOf(
		'comparison',
		title,
		<Changes {...props} />,
		tables.reachChanges.some(isMeasured) ? slides : [],
	);
}

/** What the recap of choices is shown with. */
export const choiceDisplay: Display<'choice'> = { partsOf, comparisonPart, picturesOf: () => [] };
