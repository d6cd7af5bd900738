/**
 * The script that each shell reads. What is typed is handed over as words and never evaluated: no `eval`, and nothing unquoted. Reading a script
 * twice does no harm.
 */

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof SHELLS)[number]

// Bash takes `a:b` and `--a=b` for several words; they are put together again, and only what is behind the last sign is offered.
const bash = `# masterplan completion for bash
_masterplan() {
  local word line value head n=0 open=''
  local -a words=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ $n -gt 0 && ( $word == [:=]* || -n $open ) ]]; then
      words[n-1]="\${words[n-1]}$word"
    else
      words[n]=$word
      n=$((n + 1))
    fi
    open=''
    case $word in *[:=]) open=1 ;; esac
  done
  word=''
  [[ $n -gt 0 ]] && word=\${words[n-1]}
  head=\${word%"\${word##*[:=]}"}
  COMPREPLY=()
  while IFS= read -r line; do
    value=\${line%%$'\\t'*}
    COMPREPLY+=("\${value#"$head"}")
  done < <(masterplan complete -- "\${words[@]}" 2>/dev/null)
}
complete -o bashdefault -o default -F _masterplan masterplan
`

const zsh = `#compdef masterplan
# masterplan completion for zsh
_masterplan() {
  local -a values shown
  local line
  while IFS= read -r line; do
    values+=("\${line%%$'\\t'*}")
    shown+=("\${line//$'\\t'/  }")
  done < <(masterplan complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( $#values )); then
    compadd -l -d shown -a values
  else
    _files
  fi
}
if [[ \${funcstack[1]-} == _masterplan ]]; then
  _masterplan "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _masterplan masterplan
fi
`

const fish = `# masterplan completion for fish
function __masterplan_complete
    set -l words (commandline -opc)
    set -e words[1]
    set -l now (commandline -ct)
    set -l found (masterplan complete -- $words "$now" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path "$now"
    end
end
complete -c masterplan -e
complete -c masterplan -f -a '(__masterplan_complete)'
`

const powershell = `# masterplan completion for PowerShell
Register-ArgumentCompleter -Native -CommandName masterplan -ScriptBlock {
  param($word, $ast, $cursor)
  $words = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.Extent.Text })
  if ($word -eq '') { $words += '' }
  # masterplan may be a batch file, to which these signs are commands.
  if ($words -match '[&|<>^%\r\n]') { return }
  & masterplan complete '--' @words 2>$null | ForEach-Object {
    $value, $help = $_ -split "\`t", 2
    if (-not $help) { $help = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $help)
  }
}
`

export const SCRIPTS: Record<Shell, string> = { bash, zsh, fish, powershell }

/** What to type so that a shell reads its script at every start. */
export const INSTALL: Record<Shell, string> = {
  bash: "echo 'source <(masterplan completion bash)' >> ~/.bashrc",
  zsh: "echo 'source <(masterplan completion zsh)' >> ~/.zshrc",
  fish: 'masterplan completion fish > ~/.config/fish/completions/masterplan.fish',
  powershell: 'Add-Content $PROFILE "`nmasterplan completion powershell | Out-String | Invoke-Expression"',
}
