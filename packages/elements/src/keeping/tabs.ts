/** What pages of one origin tell one another of kept maps. */
export interface TabMessage {
  /** `changed`: a map was. `asked`: another page wants to change it. `forgotten`: it is there no more. */
  readonly kind: 'changed' | 'asked' | 'forgotten';
  readonly map: string;
}

/** The other pages of this origin; where a browser has no such channel, they are never heard. */
export class Tabs {
  readonly #channel: BroadcastChannel | null;

  constructor(hear: (message: TabMessage) => void) {
    this.#channel = channel();
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Partial<TabMessage> | null>) => {
      if (typeof data?.map === 'string' && (data.kind === 'changed' || data.kind === 'asked' || data.kind === 'forgotten')) hear(data as TabMessage);
    });
  }

  tell(message: TabMessage): void {
    this.#channel?.postMessage(message);
  }

  close(): void {
    this.#channel?.close();
  }
}

function channel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('allymap-kept-maps');
  } catch {
    return null;
  }
}
