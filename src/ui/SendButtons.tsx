interface Props {
	message: string;
	/** What the buttons are called. */
	share: string;
	whatsapp: string;
	/** Called as the message is about to be sent. */
	onSend?: () => void;
}

/** Two ways to send a message: the device's own sharing, where it has any, and WhatsApp. */
export function SendButtons({ message, share, whatsapp, onSend }: Props) {
	// Absent on many desktops and on plain-HTTP addresses.
	const canShare = 'share' in navigator;
	return (
		<>
			{canShare && (
				<button
					class="button quiet"
					type="button"
					onClick={() => {
						onSend?.();
						// It rejects when the reader closes the sheet without sending, which is no failure.
						void navigator.share({ text: message }).catch(() => undefined);
					}}
				>
					{share}
				</button>
			)}
			<a
				class="button quiet"
				href={`https://wa.me/?text=${encodeURIComponent(message)}`}
				rel="noopener noreferrer"
				target="_blank"
				onClick={() => onSend?.()}
			>
				{whatsapp}
			</a>
		</>
	);
}
