import { ok, type Result } from '@anzhu/kernel';
import { type IdentifierFault, refuse } from './fault.ts';

/** Degrees, longitude first as the forms give them. */
export interface Coordinates {
  readonly lon: number;
  readonly lat: number;
}

const faults = {
  COORDINATES_NOT_NUMBERS: { zh: '经纬度应为数字', en: 'Longitude and latitude are numbers' },
  COORDINATES_SWAPPED: { zh: '经度与纬度填反了：先填经度', en: 'Longitude and latitude are swapped: longitude comes first' },
  COORDINATES_OUTSIDE_CHINA: { zh: '经纬度不在中国境内', en: 'The coordinates are outside China' },
} as const;

const isInChinaBox = (lon: number, lat: number): boolean => lon >= 73.4 && lon <= 135.1 && lat >= 3.8 && lat <= 53.6;

/** Accepts a point in the rectangle around China, and says when longitude and latitude were swapped. */
export const checkCoordinates = (lon: number, lat: number): Result<Coordinates, IdentifierFault> => {
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return refuse(faults, 'COORDINATES_NOT_NUMBERS');
  if (isInChinaBox(lon, lat)) return ok({ lon, lat });
  return refuse(faults, isInChinaBox(lat, lon) ? 'COORDINATES_SWAPPED' : 'COORDINATES_OUTSIDE_CHINA');
};

const earthRadius = 6_371_008.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const haversine = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;

/** The distance over ground on a spherical earth, within 0.6 %. */
export const distanceMetres = (a: Coordinates, b: Coordinates): number => {
  const along = Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * haversine(b.lon - a.lon);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(haversine(b.lat - a.lat) + along)));
};
