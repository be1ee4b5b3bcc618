/** Renders the card into the host's shadow root and keeps it beside the hovered line, never over it. */
import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import css from '../../components/card/card.css?inline';
import { Card } from '../../components/card/card.tsx';
import type { CardNotice, CardProps, CorrectionScope } from '../../components/card/card-props.ts';
import { CardLoading, CardMissing } from '../../components/card/card-states.tsx';
import { LocateContext } from '../../components/map/locator.tsx';
import type { CardModel } from '../../pack/card-model.ts';
import { drawnMap } from '../../platform/drawn-map.ts';

export interface CardRequest {
  readonly root: ShadowRoot;
  readonly card:
    | { readonly is: 'loading' | 'missing'; readonly name: string }
    | { readonly is: 'ready'; readonly model: CardModel; readonly hasTerms: boolean };
  /** The hovered line, in the viewport of the top window; asked again whenever the page moves. */
  readonly anchor: () => DOMRect;
  readonly pinned: boolean;
  readonly takeFocus: boolean;
  readonly canGoBack: boolean;
  readonly notice: CardNotice | undefined;
  readonly related: CardProps['related'];
  readonly onRelated: () => void;
  readonly onNote: (() => void) | undefined;
  readonly onOpen: (id: string) => void;
  readonly onEntry: (id: string) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  readonly onCorrect: (scope: CorrectionScope) => void;
  readonly onMute: () => void;
  readonly onUndo: () => void;
}

export interface CardView {
  show(request: CardRequest): void;
  hide(): void;
}

/** Between the line and the card, and between the card and the edge of the window. */
const gapPx = 8;
const edgePx = 8;
/** Below this height a card is hard to read, and the other side of the line is taken instead, where that has more room. */
const leastHeightPx = 220;

interface Mounted {
  readonly root: ShadowRoot;
  readonly box: HTMLElement;
  readonly react: Root;
}

export function createCardView(): CardView {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  let mounted: Mounted | undefined;
  let stopFollowing: (() => void) | undefined;

  function mount(root: ShadowRoot): Mounted {
    if (mounted?.root === root) return mounted;
    root.adoptedStyleSheets = [sheet];
    const box = root.ownerDocument.createElement('div');
    // A share of the window without its scrollbar, which `vw` would count in.
    box.style.cssText = `position:fixed;left:0;top:0;width:max-content;max-width:calc(100% - ${2 * edgePx}px);--backstory-width:100%`;
    root.append(box);
    mounted = { root, box, react: createRoot(box) };
    return mounted;
  }

  return {
    show(request) {
      const { box, react } = mount(request.root);
      box.hidden = false;
      stopFollowing?.();
      // Rendered at once, so that it can be measured and placed within the same frame.
      flushSync(() => react.render(<CardContent {...request} />));
      const reference = { getBoundingClientRect: request.anchor };
      stopFollowing = autoUpdate(reference, box, () => place(reference, box), { layoutShift: false });
    },
    hide() {
      stopFollowing?.();
      stopFollowing = undefined;
      if (!mounted) return;
      mounted.react.render(null);
      mounted.box.hidden = true;
    },
  };
}

function CardContent({ card, ...chrome }: CardRequest) {
  if (card.is === 'ready') {
    return (
      <LocateContext value={drawnMap}>
        <Card model={card.model} hasTerms={card.hasTerms} {...chrome} />
      </LocateContext>
    );
  }
  return card.is === 'loading' ? <CardLoading name={card.name} {...chrome} /> : <CardMissing name={card.name} {...chrome} />;
}

async function place(reference: { getBoundingClientRect: () => DOMRect }, box: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(reference, box, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(gapPx),
      flip({ padding: edgePx, fallbackStrategy: 'bestFit' }),
      shift({ padding: edgePx }),
      size({
        padding: edgePx,
        apply: ({ availableHeight }) =>
          box.style.setProperty('--backstory-room', `${Math.max(leastHeight(reference.getBoundingClientRect()), availableHeight)}px`),
      }),
    ],
  });
  box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** In a low window, or at a high zoom, neither side of the line may have what a card needs: then all that the better one has. */
function leastHeight(line: DOMRect): number {
  const room = Math.max(line.top, document.documentElement.clientHeight - line.bottom) - gapPx - edgePx;
  return Math.min(leastHeightPx, room);
}
