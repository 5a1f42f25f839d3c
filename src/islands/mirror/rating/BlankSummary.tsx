import { fill } from '../../../ui/text.ts';
import type { ItemId } from '../../../core/values/values.ts';
import { Notice } from '../../../ui/Notice.tsx';
import linkButton from '../../../ui/link-button.module.css';
import type { MirrorProps } from '../props.ts';
import { takeFocus } from '../take-focus.ts';

interface Props extends MirrorProps<'rating'> {
	blank: readonly ItemId[];
	/** Whether it tells of an error: it then takes the focus as it comes up. */
	isTold: boolean;
	onChange: (number: number) => void;
	/** Answers all that is blank with "not applicable". */
	onDecline: () => void;
}

/** The questions still blank, each a way to answer it. */
export function BlankSummary({ instrument, labels, blank, isTold, onChange, onDecline }: Props) {
	const na = instrument.notApplicable;
	return (
		<div ref={isTold ? takeFocus : null} role={isTold ? 'alert' : 'group'} tabIndex={-1}>
			<Notice wrong={isTold}>
				<h3>{labels.errorTitle}</h3>
				<p>{fill(labels.errorText, { n: blank.length, na })}</p>
				<ul role="list">
					{instrument.items.map(
						({ id, text }, index) =>
							blank.includes(id) && (
								<li key={id}>
									<button
										class={linkButton['link']}
										type="button"
										onClick={() => onChange(index + 1)}
									>
										{fill(labels.errorItem, { n: index + 1, text })}
									</button>
								</li>
							),
					)}
				</ul>
				<button class="button quiet" type="button" onClick={onDecline}>
					{fill(labels.markBlank, { n: blank.length, na })}
				</button>
			</Notice>
		</div>
	);
}
