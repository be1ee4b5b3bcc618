/** Path data without what a small picture cannot show: steps shorter than three quarters of a pixel, shapes that are no more than a point. */

/** Takes what `geoPath` draws. `text` is the path so far. */
export class ThinPath {
  private parts: string[] = [];
  private points: string[] = [];
  private x = 0;
  private y = 0;

  beginPath(): void {
    this.parts = [];
    this.points = [];
  }

  moveTo(x: number, y: number): void {
    this.finish('');
    this.add(x, y);
  }

  lineTo(x: number, y: number): void {
    if (Math.hypot(x - this.x, y - this.y) >= leastStep) this.add(x, y);
  }

  closePath(): void {
    this.finish('Z');
  }

  /** Points are not drawn. */
  arc(): void {}

  get text(): string {
    this.finish('');
    return this.parts.join('');
  }

  private add(x: number, y: number): void {
    [this.x, this.y] = [x, y];
    this.points.push(`${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`);
  }

  private finish(end: 'Z' | ''): void {
    if (this.points.length > (end ? 2 : 1)) this.parts.push(`M${this.points.join('L')}${end}`);
    this.points = [];
  }
}

const leastStep = 0.75;
