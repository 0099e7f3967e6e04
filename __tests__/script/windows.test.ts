import { describe, expect, it } from '@jest/globals';
import { findCommands } from '../../src/script/command.ts';
import { SourceFile } from '../../src/source/source-file.ts';

/** The calls in a file: the program as written, and the arguments as the program receives them. */
function calls(path: string, text: string): readonly string[] {
  return findCommands(new SourceFile(path, text)).map(({ program, args }) => `${program.at.file.slice(program.at.range)}: ${args.map((arg) => arg.text ?? '?').join('|')}`);
}

describe('a batch file', () => {
  it.each([
    ['@docker-compose -f C:\\a\\b.yml up ^\r\n  -d', 'docker-compose: -f|C:\\a\\b.yml|up|-d'],
    ['set DC=docker-compose -f a.yml\r\n%DC% up', '%DC%: -f|a.yml|up'],
    ['@set "DC=docker-compose -p x"\r\ncall %DC% up', '%DC%: -p|x|up'],
    ['setlocal enabledelayedexpansion\r\nset DC=docker-compose\r\n!DC! down', '!DC!: down'],
    ['if exist a.yml docker-compose up', 'docker-compose: up'],
    ['IF /I NOT "%1"=="x" (docker-compose stop) ELSE (docker-compose start)', ['docker-compose: stop', 'docker-compose: start']],
    ['if %ERRORLEVEL% neq 0 docker-compose logs', 'docker-compose: logs'],
    ['for %%f in (a b) do docker-compose rm %%f', 'docker-compose: rm|?'],
    ['start /b docker-compose up', 'docker-compose: up'],
    ['cmd /c docker-compose ps', 'docker-compose: ps'],
    ["rem it's\r\ndocker-compose exec web echo don't ^& %~dp0", "docker-compose: exec|web|echo|don't|&|?"],
    ['rem docker-compose up\r\n:: docker-compose up\r\n@REM docker-compose up\r\necho docker-compose up', []],
    ['set DC=docker-compose\r\nset DC=docker compose\r\n%DC% up', []],
  ])('%j', (text, expected) => expect(calls('run.bat', text)).toEqual([expected].flat()));
});

describe('a PowerShell script', () => {
  it.each([
    ['docker-compose -f a.yml `\n  up -d # now', 'docker-compose: -f|a.yml|up|-d'],
    ['Write-Host "`n`nStop it`n"\ndocker-compose stop; docker-compose down', ['docker-compose: stop', 'docker-compose: down']],
    ['$dc = "docker-compose -f a.yml"\nInvoke-Expression "$dc up"', '$dc: -f|a.yml|up'],
    ['$dc = \'docker-compose\'\n& $dc up $args', '$dc: up|?'],
    ['$env:DC = "docker-compose"\n& $env:DC up', '$env:DC: up'],
    ['$id = docker-compose ps -q web', 'docker-compose: ps|-q|web'],
    ['$id = $(docker-compose ps -q)', 'docker-compose: ps|-q'],
    ['if ($a -eq "b") { docker-compose up } else { docker-compose down }', ['docker-compose: up', 'docker-compose: down']],
    ['& "C:\\Program Files\\Docker\\docker-compose.exe" up', '"C:\\Program Files\\Docker\\docker-compose.exe": up'],
    ['docker-compose ps --format "{{.ID}}" C:\\a\\', 'docker-compose: ps|--format|{{.ID}}|C:\\a\\'],
    ['iex "docker-compose pull"', 'docker-compose: pull'],
    ['<#\ndocker-compose up\n#>\n# docker-compose up\nWrite-Host docker-compose up', []],
    ['$text = @"\nit\'s\ndocker-compose up\n"@\ndocker-compose ps', 'docker-compose: ps'],
  ])('%j', (text, expected) => expect(calls('run.ps1', text)).toEqual([expected].flat()));
});
