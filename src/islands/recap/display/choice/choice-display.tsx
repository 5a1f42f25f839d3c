import { fill } from '../../../../ui/text.ts';
import { sidesOf } from '../../tables/sides.ts';
import { chunks, detailOf, partOf } from '../parts.tsx';
import type { Display, Part } from '../props.ts';
import { Changes, ChangesReading, Matched, ReachChanges } from './Changes.tsx';
import { FigureTable } from './FigureTable.tsx';
import { HabitSlide, Habits } from './Habits.tsx';
import { Overlap } from './Overlap.tsx';
import { SlopeRows, Slopes, SlopesReading } from './Slopes.tsx';
import { CannotSay, Theme, Themes } from './Themes.tsx';
import { NotIndex, Values } from './Values.tsx';
import { isMeasured } from './change-text.ts';
import { themesIn } from './drawn-themes.ts';
import { habitsIn, slopesIn } from './phrase-groups.ts';
import type { ChoiceProps } from './props.ts';

/** Slopes that can be read from the back on one screen. */
const slopesPerSlide = 5;

function partsOf(props: ChoiceProps): Part[] {
	const { tables, labels } = props;
	const words = labels.choice;
	const habits = habitsIn(tables).shown;
	const slopes = slopesIn(tables);
	const slopeSlides = chunks(slopes, slopesPerSlide).map((rows, index) => ({
		title: words.slopesTitle,
		body: (
			<>
				<SlopeRows {...props} rows={rows} />
				<SlopesReading {...props} rows={slopes} />
			</>
		),
		// The widest come first; the others are for who asks.
		isDetail: index > 0,
	}));
	return [
		{ ...partOf('values', words.valuesTitle, <Values {...props} />), isMain: true },
		partOf(
			'habits',
			words.habitsTitle,
			<Habits {...props} />,
			habits.length > 0 ? [<HabitSlide {...props} rows={habits} />] : [],
		),
		{ ...partOf('slopes', words.slopesTitle, <Slopes {...props} />), slides: slopeSlides },
		partOf('overlap', words.overlapTitle, <Overlap {...props} />),
		partOf('themes', words.themesTitle, <Themes {...props} />, [
			...themesIn(props).map((drawn) => <Theme {...props} drawn={drawn} />),
			<>
				<NotIndex {...props} />
				<CannotSay {...props} />
			</>,
		]),
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
		<ReachChanges {...props} round="now" />,
		<ReachChanges {...props} round="wished" />,
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
