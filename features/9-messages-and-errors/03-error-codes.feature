@E-08 @E-09 @E-10
Feature: Error codes: bad commands

  What is wrong with a command line itself is told by 34817 to 34882.

  Rule: A command that does not exist is refused with 34817

    @BI @E-24
    Scenario Outline: <command> is unknown
      When the host issues `<command>`
      Then the modem answers `#CME ERROR: 34817`

      Examples:
        | id               | covers  | command      |
        | T-9-03.r01       | R-9-022 | AT#NOSUCH    |
        | T-9-03.r01.write |         | AT#NOSUCH=1  |
        | T-9-03.r01.read  |         | AT#NOSUCH?   |
        | T-9-03.r01.long  |         | AT#PPPMODES? |
        | T-9-03.r01.short |         | AT#PPPMOD=2  |
        | T-9-03.r01.stem  |         | AT#FTPPOR?   |
        | T-9-03.r01.index |         | AT#DIALN?    |

  Rule: A command line whose form is wrong is refused with 34819 and changes nothing

    @BI @E-25
    Scenario Outline: <command>: <what>
      Given the host has set `<before>`
      When the host issues `<command>`
      Then the modem answers `#CME ERROR: 34819`
      And `<read>` still reads `<line>`

      Examples:
        | id                    | covers  | what                           | before            | command           | read         | line             |
        | T-9-03.r02            | R-9-022 | an equals sign too many        | AT#FTPPORT=4321   | AT#FTPPORT==      | AT#FTPPORT?  | #FTPPORT: 4321   |
        | T-9-03.r02.value      |         | an equals sign and a value     | AT#FTPPORT=4321   | AT#FTPPORT==21    | AT#FTPPORT?  | #FTPPORT: 4321   |
        | T-9-03.r02.open-quote |         | a quote that is not closed     | AT#SUBJ1="before" | AT#SUBJ1="open    | AT#SUBJ1?    | #SUBJ1: "before" |
        | T-9-03.r02.lone-quote |         | nothing but a quote            | AT#SUBJ1="before" | AT#SUBJ1="        | AT#SUBJ1?    | #SUBJ1: "before" |
        | T-9-03.r02.surplus    |         | text behind the closing quote  | AT#SUBJ1="before" | AT#SUBJ1="one"two | AT#SUBJ1?    | #SUBJ1: "before" |
        | T-9-03.r02.no-socket  |         | no number of a socket          | AT#TCPPORT=1,4321 | AT#TCPPORT=       | AT#TCPPORT=1 | #TCPPORT: 1,4321 |
        | T-9-03.r02.comma      |         | a comma in place of the socket | AT#TCPPORT=1,4321 | AT#TCPPORT=,21    | AT#TCPPORT=1 | #TCPPORT: 1,4321 |

  Rule: A value that cannot be written to the store is refused with 34824

    @BI @needs-storage @E-210
    Scenario Outline: <command> while the store refuses writes
      Given the host has set `<before>`
      And the parameter store refuses writes
      When the host issues `<command>`
      Then the modem answers `#CME ERROR: 34824`
      And `<read>` still reads `<line>`

      Examples:
        | id              | covers  | before            | command             | read        | line             |
        | T-9-03.r03      | R-9-022 | AT#FTPPORT=4321   | AT#FTPPORT=2121     | AT#FTPPORT? | #FTPPORT: 4321   |
        | T-9-03.r03.text |         | AT#SUBJ1="before" | AT#SUBJ1="not kept" | AT#SUBJ1?   | #SUBJ1: "before" |

  Rule: A command line that the modem cannot hold is refused with 34881

    @T-9-03.r04 @R-9-022 @BI @E-23
    Scenario: A command line of more than 3000 characters changes nothing
      Given the host has set `AT#SUBJ1="before"`
      When the host issues `AT#SUBJ1="`, 3000 times `x` and `"`
      Then the modem answers `#CME ERROR: 34881`
      And `AT#SUBJ1?` still reads `#SUBJ1: "before"`

  Rule: A value that is not among the legal ones is refused with 34882

    @T-9-03.r05 @R-9-022 @BI @E-22
    Scenario: AT#ANSWERMODE=4 changes nothing
      Given the host has set `AT#ANSWERMODE=2`
      When the host issues `AT#ANSWERMODE=4`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#ANSWERMODE?` still reads `#ANSWERMODE: 2`

  Rule: Every code that the modem answers is one of the 46 of this chapter

    @BI @E-22 @E-23 @E-24 @E-25
    Scenario Outline: The code that <command> is answered with is listed
      When the host issues `<command>`
      Then the modem answers `#CME ERROR: {code}`

      Examples:
        | id             | command         |
        | R-9-021        | AT#GPRSCID=9    |
        | R-9-021.text   | AT#PINGNUM=many |
        | R-9-021.socket | AT#DLEMODE=3,0  |
        | R-9-021.quote  | AT#FTPUN="open  |
