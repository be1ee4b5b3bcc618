/** All states side by side: light, dark, right to left and narrow, each in a frame that is as high as what it shows. */
import { createRoot } from 'react-dom/client';
import type { GalleryState } from '../../components/gallery/gallery-states.tsx';
import './gallery.css';

const widths: Readonly<Record<GalleryState['surface'], number>> = {
  card: 400,
  popup: 360,
  panel: 400,
  page: 760,
  options: 760,
  welcome: 760,
};
const narrow = 320;

interface Variant {
  readonly name: string;
  readonly scheme?: 'light' | 'dark';
  readonly dir?: 'rtl';
  readonly width?: number;
}

const variants: readonly Variant[] = [
  { name: 'light', scheme: 'light' },
  { name: 'dark', scheme: 'dark' },
  { name: 'right to left', scheme: 'light', dir: 'rtl' },
  { name: 'narrow', scheme: 'light', width: narrow },
];

type States = readonly (readonly [name: string, state: GalleryState])[];

export function showAllStates(states: States, root: HTMLElement): void {
  createRoot(root).render(<AllStates states={states} />);
}

function AllStates({ states }: { readonly states: States }) {
  return (
    <main className="gallery">
      {states.map(([name, { surface }]) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>
            <a href={`?state=${name}`}>{name}</a>
          </h2>
          <div className="variants">
            {variants.map(({ name: variant, scheme, dir, width = widths[surface] }) => (
              <figure key={variant}>
                <iframe
                  src={`?state=${name}${dir ? `&dir=${dir}&language=ar` : ''}`}
                  title={`${name}, ${variant}`}
                  loading="lazy"
                  width={width}
                  style={{ colorScheme: scheme }}
                  onLoad={({ currentTarget }) => setHeight(currentTarget)}
                />
                <figcaption>{variant}</figcaption>
              </figure>
            ))}
          </div>
        </section>
      ))}
    </main>
  );
}

/** As high as what is shown, from then on. */
function setHeight(frame: HTMLIFrameElement): void {
  const shown = frame.contentDocument?.documentElement;
  if (!shown) return;
  const measure = () => {
    frame.height = '0';
    frame.height = String(shown.scrollHeight);
  };
  measure();
  const body = frame.contentDocument?.body;
  if (body) new ResizeObserver(measure).observe(body);
}
