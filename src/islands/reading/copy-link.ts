/** A button that copies the address it holds, and says after it whether that worked. */
export function copyLink(button: HTMLElement) {
	const { copy = '', copied = '', failed = '' } = button.dataset;
	const status = button.nextElementSibling as HTMLElement;
	button.addEventListener('click', () => {
		void write(copy).then((works) => {
			status.textContent = works ? copied : failed;
		});
	});
}

// As in ui/CopyButton.tsx. Shared with it, the two would be one file, and this page would load Preact for six lines.
async function write(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		// No permission, or a plain-HTTP address, where there is no clipboard.
		return false;
	}
}
