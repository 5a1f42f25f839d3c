import { formatCount } from '../../../ui/format-counts.ts';
import { fill } from '../../../ui/text.ts';
import { countsOf, differencesIn, peopleIn } from './comparison-view.ts';
import type { Picture, ReportProps } from './props.ts';
import { intervalsIn, meansIn } from './score-rows.ts';

/** The pictures of a recap: its letter profile, and the differences of a comparison where there are any. */
export function picturesOf(props: ReportProps): Picture[] {
	const { title, recap, tables, comparison, comparisonTitle = title, words, labels } = props;
	const noteOn = (people: string) => fill(labels.pngNote, { people });
	const differences = differencesIn(tables);
	const profile: Picture = {
		label: labels.png,
		file: labels.pngFile,
		async draw() {
			const { drawLetterProfile } = await import('../../../ui/draw-letter-profile.ts');
			const note = noteOn(fill(labels.people, { n: formatCount(recap.n) }));
			return drawLetterProfile(meansIn(tables), words.values, title, note, intervalsIn(tables));
		},
	};
	if (differences.length === 0) return [profile];
	const compared: Picture = {
		label: labels.pngComparison,
		file: labels.pngComparisonFile,
		async draw() {
			const { drawDifferences } = await import('./draw-differences.ts');
			const people =
				comparison?.kind === 'waves' && !comparison.unpaired
					? fill(labels.pngPairs, countsOf(comparison))
					: peopleIn(props);
			return drawDifferences(props, differences, comparisonTitle, noteOn(people));
		},
	};
	return [profile, compared];
}
