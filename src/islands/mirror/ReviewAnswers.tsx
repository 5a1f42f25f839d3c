import type { Draft } from '../../core/device/draft.ts';
import type { Answer } from '../../core/assessment/instrument.ts';
import { fill } from '../../ui/text.ts';
import { valueOf } from '../../core/values/values.ts';
import linkButton from '../../ui/link-button.module.css';
import type { MirrorProps } from './props.ts';

interface Props extends MirrorProps {
	draft: Draft;
	onChange: (number: number) => void;
}

/** Every answer under its value, each with a way to change it. */
export function ReviewAnswers({ instrument, result, labels, draft, onChange }: Props) {
	const numbered = instrument.items.map((item, index) => ({ ...item, number: index + 1 }));
	const words = (answer: Answer | undefined) =>
		answer === undefined
			? labels.blank
			: answer === 'na'
				? instrument.notApplicable
				: instrument.scale[answer];

	return (
		<>
			{result.values.map(({ id, name }) => (
				<section key={id} data-value={id} aria-label={name}>
					<h3>{name}</h3>
					<dl>
						{numbered
							.filter((item) => valueOf(item.id) === id)
							.map((item) => (
								<div key={item.id} data-blank={draft.answers[item.id] === undefined}>
									<dt>
										{item.number}. {item.text}
									</dt>
									<dd>
										<span>{words(draft.answers[item.id])}</span>
										<button
											class={linkButton['link']}
											type="button"
											onClick={() => onChange(item.number)}
										>
											{labels.change}
											<span class="sr-only">
												{' '}
												{fill(labels.errorItem, { n: item.number, text: item.text })}
											</span>
										</button>
									</dd>
								</div>
							))}
					</dl>
				</section>
			))}
		</>
	);
}
