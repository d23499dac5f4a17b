/**
 * Minutes east of UTC of zone names met in feeds. RFC 822 defines the American ones; `IST` is India's, as most who
 * write it are there.
 */
const ZONES: Readonly<Record<string, number>> = {
  ...{ Z: 0, UT: 0, UTC: 0, GMT: 0, WET: 0, WEST: 60, BST: 60, CET: 60, CEST: 120, MEZ: 60, MESZ: 120 },
  ...{ EET: 120, EEST: 180, MSK: 180, MSD: 240, TRT: 180, SAMT: 240, YEKT: 300, NOVT: 420, VLAT: 600 },
  ...{ NST: -210, NDT: -150, AST: -240, ADT: -180, EST: -300, EDT: -240, CST: -360, CDT: -300 },
  ...{ MST: -420, MDT: -360, PST: -480, PDT: -420, AKST: -540, AKDT: -480, HST: -600, BRT: -180, ART: -180 },
  ...{ WAT: 60, CAT: 120, SAST: 120, IDT: 180, EAT: 180, IRST: 210, GST: 240, AFT: 270, PKT: 300, IST: 330 },
  ...{ NPT: 345, BDT: 360, ICT: 420, WIB: 420, HKT: 480, SGT: 480, PHT: 480, KST: 540, JST: 540 },
  ...{ AWST: 480, ACST: 570, ACDT: 630, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780 },
};

/** What Americans write for whichever of two the season has. */
const SEASONAL: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
};

const NUMERIC = /^(?:GMT|UTC|UT|Z)?\s?([+\-−])(\d{1,2})(?::?(\d{2}))?(?!\d)/i;
const REGION = /^[A-Z][A-Za-z]{1,15}(?:\/[A-Z][A-Za-z_+-]{1,30}){1,2}/;
const NAME = /^[A-Za-z]{1,5}(?![A-Za-z])/;

/** Zones as they follow a time: an offset, a region (`Europe/Kyiv`), a name. */
export interface Zone {
  /** Minutes east of UTC at a local time in milliseconds. */
  offsetAt(local: number): number;
  /** Characters that it takes. */
  readonly length: number;
}

/** The zone that a text starts with; null where it starts with none. */
export function zoneAtStart(text: string): Zone | null {
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return fixed(numeric[1] === '+' ? minutes : -minutes, numeric[0].length);
  }
  const region = REGION.exec(text)?.[0];
  if (region !== undefined) return regionZone(region, region.length);
  const name = NAME.exec(text)?.[0] ?? '';
  const seasonal = Object.hasOwn(SEASONAL, name) ? SEASONAL[name] : undefined;
  if (seasonal !== undefined) return regionZone(seasonal, name.length);
  const minutes = Object.hasOwn(ZONES, name.toUpperCase()) ? ZONES[name.toUpperCase()] : undefined;
  return minutes === undefined ? null : fixed(minutes, name.length);
}

const fixed = (minutes: number, length: number): Zone => ({ offsetAt: () => minutes, length });

function regionZone(timeZone: string, length: number): Zone | null {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    return {
      // The offset at the local time read as UTC is off for some hours around a change of clocks: asked again there.
      offsetAt: (local) => offsetIn(format, local - offsetIn(format, local) * 60_000),
      length,
    };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function offsetIn(format: Intl.DateTimeFormat, time: number): number {
  const name = format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return zoneAtStart(name)?.offsetAt(time) ?? 0;
}
