import type { CarelessSign } from '../../../core/assessment/careless-responding.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { MirrorProps } from '../props.ts';
import { takeFocus } from '../take-focus.ts';

interface Props extends MirrorProps<'rating'> {
	signs: readonly CarelessSign[];
	onChange: (number: number) => void;
	onProceed: () => void;
}

/** Asks, before going on, whether answers that look careless are meant. It takes the focus as it comes up. */
export function CarelessQuestion({ labels, signs, onChange, onProceed }: Props) {
	return (
		<div ref={takeFocus} role="group" aria-labelledby="tanya" tabIndex={-1}>
			<Notice>
				<h3 id="tanya">{labels.signTitle}</h3>
				{signs.map((sign) => (
					<p key={sign}>{labels.signs[sign]}</p>
				))}
				<p>{labels.signAsk}</p>
				<div class="actions">
					<button class="button quiet" type="button" onClick={() => onChange(1)}>
						{labels.signAgain}
					</button>
					<button class="button" type="button" onClick={onProceed}>
						{labels.signGo}
					</button>
				</div>
			</Notice>
		</div>
	);
}
