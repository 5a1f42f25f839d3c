import { type Commitment, hasStart } from '../../core/device/commitment.ts';
import type { Day } from '../../core/device/days.ts';
import { rehearse } from '../../stores/commitment.ts';
import { Home } from './Home.tsx';
import { Rehearse } from './Rehearse.tsx';
import { Write } from './Write.tsx';
import type { CommitmentProps, Go, Screen } from './props.ts';

interface Props extends CommitmentProps {
	current: Commitment;
	screen: Screen;
	today: Day;
	onGo: Go;
}

/** What follows the choice: the sentences, the rehearsal, the thirty days. */
export function Current({ screen, today, onGo, ...props }: Props) {
	const { current, labels } = props;
	if (typeof screen === 'string')
		return hasStart(current) ? (
			<Home {...props} current={current} today={today} onGo={onGo} />
		) : null;

	const { place } = screen;
	const isLast = place === current.plans.length - 1;
	if (screen.screen === 'write')
		return (
			<Write
				key={place}
				{...props}
				place={place}
				onBack={() => {
					if (screen.isChange) onGo(undefined);
					else if (place > 0) onGo({ ...screen, place: place - 1 });
					else onGo('choose');
				}}
				onDone={() => {
					if (screen.isChange) onGo(undefined, labels.write.changed);
					else if (isLast) onGo({ screen: 'rehearse', place: 0 });
					else onGo({ ...screen, place: place + 1 });
				}}
			/>
		);
	return (
		<Rehearse
			key={place}
			{...props}
			place={place}
			onDone={() => {
				if (isLast) rehearse(current.id);
				onGo(isLast ? undefined : { screen: 'rehearse', place: place + 1 });
			}}
			onLater={() => onGo(undefined)}
		/>
	);
}
