import type { ValueScores } from '../../core/assessment/score.ts';
import { LetterProfile } from '../../ui/LetterProfile.tsx';
import type { ResultProps } from './props.ts';
import styles from './result.module.css';

/** The letter profile of a result, under its title. */
export function ResultProfile({ values, labels, scores }: ResultProps & { scores: ValueScores }) {
	return (
		<figure class={styles['profile']}>
			<figcaption>{labels.profileTitle}</figcaption>
			<LetterProfile label={labels.profileAlt} values={values} scores={scores} />
		</figure>
	);
}
