import { type MeasureFigures, measureFigures } from './measure.ts';
import { type Panel, oncePerPanel } from './panel.ts';
import { type ScoreKey, forEachScore, scoreColumns } from './score-columns.ts';

/** The figures of each score in a panel of ratings. */
export const scoreFigures = oncePerPanel((panel): Record<ScoreKey, MeasureFigures> => {
	const measures = scoreMeasures(panel);
	return forEachScore((key) => measureFigures(panel, measures[key]));
});

/** The measures of the scores in a panel of ratings: for each score a column a wave. */
export function scoreMeasures({ responses }: Panel) {
	const columns = responses.map(scoreColumns);
	return forEachScore((key) => ({
		columns: columns.map((wave) => wave[key].scores),
		maximum: columns[0]?.[key].maximum ?? 0,
	}));
}
