import { describe, expect, it } from '@jest/globals';
import { review } from '../../support/lint.ts';

const image = 'services: { db: { image: "postgres:17", ports: ["5432:5432"], environment: { POSTGRES_PASSWORD: hunter } } }\n';

/** What is told of `a/compose.yml` beside these texts. */
async function told(texts: Readonly<Record<string, string>>): Promise<string | undefined> {
  const { purposes } = await review({ ...texts, 'a/compose.yml': image });
  const known = purposes.get('a/compose.yml');
  return known && `${known.purpose}: ${known.evidence}${known.isCertain ? '' : ', likely'}`;
}

/** The rules about open databases and weak passwords that tell something beside a README. */
async function rules(readme: string): Promise<readonly string[]> {
  const { findings } = await review({ 'compose.yml': image, 'README.md': readme });
  return findings.map(({ rule }) => rule.id).filter((id) => id === 'no-guessable-secret' || id === 'no-public-database');
}

const lesson = 'development: what `README.md` begins with';

describe('what a file is for is told by the README that shows how something works', () => {
  it.each([
    ['a demo', '# StarRocks Demo\n'],
    ['demos', '# :whale: Backstage demos\n'],
    ['samples', 'Microservice Kafka Sample\n=========\n'],
    ['a sample with something', '# CSharp Dapr Sample with Kafka\n'],
    ['tutorials and more', '# Dapr Quickstarts and Tutorials\n'],
    ['a start', '# Trino Getting Started\n'],
    ['a workshop', '= Observability & Testing Workshop based on Dima\n'],
    ['a course', '<h1 align="center">Data Engineering Zoomcamp</h1>\n'],
    ['an introduction', '# Introduction to Metrics, Logs and Traces\n'],
    ['an application', '# AtSea Shop Demonstration Application\n'],
    ['a title behind badges', '[![CI](https://ci.test/a.svg)](https://ci.test)\n\n# A Snort3 Demo Project + Traefik\n'],
    ['a sentence', '# FTGO\n\n[![CI](https://ci.test/a.svg)](https://ci.test)\n\nThis is the *example code* for my book.\n'],
    ['what it is', '# Robot Shop\nThe shop is a sample microservice\napplication.\n'],
    ['what it teaches', '# Zeppelin\n\nThis is a docker-compose tutorial for querying Trino.\n'],
    ['what it is written for', '# Shop\n\nThis is a learning project.\n'],
    ['what it holds', '# Scylla\n\nThis repository contains a collection of sample code.\n'],
    ['what it does', '# Open banking\n\nThis repository demonstrates what the product does.\n'],
    ['what it is good for', '# Graylog\n\nThese files are for testing and demo purposes.\n'],
  ])('of %s', async (_, readme) => {
    expect(await told({ 'README.md': readme })).toBe(lesson);
  });

  it.each([
    ['the folder itself', { 'a/readme.adoc': '= A Kafka tutorial\n' }, 'development: what `a/readme.adoc` begins with'],
    ['a lesson around examples', { 'a/README.md': '# Kafka examples\n', 'README.md': '# Kafka workshop\n' }, lesson],
  ])('of %s', async (_, texts, expected) => {
    expect(await told(texts)).toBe(expected);
  });

  it.each([
    ['examples', '# Kafka Streams Examples\n'],
    ['an example', '# Example Voting App\n'],
    ['a playground', '# Apache Flink Playgrounds\n'],
  ])('as likely, of %s, which are copied to elsewhere', async (_, readme) => {
    expect(await told({ 'README.md': readme })).toBe(`${lesson}, likely`);
  });

  it.each([
    ['a program', '# Kolibri\n\nKolibri is a platform for learning, with a demo server.\n'],
    ['a program with a demo', '# Shop\n\nThis repository contains the server and a demo application.\n'],
    ['what is for demos', '# Studio\n\nStudio is a tool for demos and tutorials.\n'],
    ['what has a demo', '# Shop\n\n## Demo\n\nA demo runs at shop.test.\n'],
    ['what a later paragraph says', '# Shop\n\nA shop.\n\nThis is a demo.\n'],
    ['how to begin', '# Getting Started\n'],
    ['what a generator writes', '# Getting Started with Create React App\n'],
    ['what ships', '# Self-hosting examples\n'],
    ['settings to copy', '# Tailscale sidecar configuration examples\n'],
    ['files to copy', '# Docker Compose sample\n'],
    ['a sample of settings', '# Running with Docker\n\nThis is a sample configuration for running Healthchecks.\n'],
    ['a program for courses', '# bootcamp-ecommerce\n\nAn app to apply for bootcamps.\n'],
    ['a shop floor', '# Workshop management system\n'],
    ['a program for a shop floor', '# Garage\n\nGarage is a workshop management system.\n'],
    ['a program that teaches', '# Kolibri\n\nKolibri is an educational application.\n'],
    ['a program for tutorials', '# Scribe\n\nScribe is a tutorial platform.\n'],
  ])('not of %s', async (_, readme) => {
    expect(await told({ 'README.md': readme })).toBeUndefined();
  });

  it('but not against its name', async () => {
    const { purposes } = await review({ 'README.md': '# Kafka demo\n', 'compose.prod.yml': image });
    expect(purposes.get('compose.prod.yml')?.purpose).toBe('production');
  });

  it('so that what is right on the machine of whoever learns is not told', async () => {
    expect(await rules('# Postgres\n')).toEqual(['no-public-database', 'no-guessable-secret']);
    expect(await rules('# Postgres examples\n')).toEqual(['no-public-database']);
    expect(await rules('# A Postgres tutorial\n')).toEqual([]);
  });
});
