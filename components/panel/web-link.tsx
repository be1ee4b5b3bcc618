/** A link to an address that others have given, as feeds do: only those of the web are followed. */
import { OutsideLink } from '../parts/outside-link.tsx';

interface WebLinkProps {
  readonly url: string;
  readonly className: string;
  readonly children: string;
}

export function WebLink({ url, className, children }: WebLinkProps) {
  if (!/^https?:\/\//.test(url)) return <span className={className}>{children}</span>;
  return (
    <OutsideLink href={url} className={className}>
      {children}
    </OutsideLink>
  );
}
