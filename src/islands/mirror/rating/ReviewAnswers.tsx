import type { Draft } from '../../../core/device/draft.ts';
import type { Answer } from '../../../core/assessment/instrument.ts';
import { valueOf } from '../../../core/values/values.ts';
import styles from '../mirror.module.css';
import type { MirrorProps } from '../props.ts';

interface Props extends MirrorProps<'rating'> {
	draft: Draft<'rating'>;
	onChange: (number: number) => void;
}

/** Every answer under its value, each a row that leads to changing it. */
export function ReviewAnswers({ instrument, result, labels, draft, onChange }: Props) {
	const words = (answer: Answer | undefined) =>
		answer === undefined
			? labels.blank
			: answer === 'na'
				? instrument.notApplicable
				: instrument.scale[answer];

	return (
		<div class={styles['rows']}>
			{result.values.map(({ id, name }) => (
				<section key={id} data-value={id} aria-label={name}>
					<h3>{name}</h3>
					<ul role="list">
						{instrument.items.map(
							(item, index) =>
								valueOf(item.id) === id && (
									<li key={item.id} data-blank={draft.answers[item.id] === undefined}>
										<button type="button" onClick={() => onChange(index + 1)}>
											<span class="sr-only">{labels.change} </span>
											<span>{index + 1}.</span> <span>{item.text}</span>{' '}
											<b>{words(draft.answers[item.id])}</b>
										</button>
									</li>
								),
						)}
					</ul>
				</section>
			))}
		</div>
	);
}
