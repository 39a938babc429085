@E-10
Feature: #PPPMODE: the role in PPP

  Client or server, on outgoing and on incoming calls.

  Rule: PPPMODE takes 1, 2, 3 and 4, and refuses 5 to 8 and from 10 upwards

    @BV
    Scenario Outline: PPPMODE takes <value>: <meaning>
      Given `AT#PPPMODE=<before>` is answered `OK`
      When the host issues `AT#PPPMODE=<value>`
      Then the modem answers `OK`
      And `AT#PPPMODE?` reads `#PPPMODE: <value>`

      Examples:
        | id         | covers  | value | meaning                                 | before |
        | T-2-05.r01 | R-2-067 | 1     | client when calling, server when called | 3      |
        | T-2-05.r02 | R-2-067 | 2     | server when calling, client when called | 3      |
        | T-2-05.r03 | R-2-067 | 3     | always client                           | 2      |
        | T-2-05.r04 | R-2-067 | 4     | always server                           | 2      |

    @BI @E-08 @E-09 @E-22 @E-59
    Scenario Outline: PPPMODE refuses <value> and keeps <before>
      Given the host has set `AT#PPPMODE=<before>`
      When the host issues `AT#PPPMODE=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#PPPMODE?` still reads `#PPPMODE: <before>`

      Examples:
        | id               | value | before |
        | R-2-067.above    | 5     | 3      |
        | R-2-067.six      | 6     | 3      |
        | R-2-067.seven    | 7     | 3      |
        | R-2-067.eight    | 8     | 3      |
        | R-2-067.ten      | 10    | 3      |
        | R-2-067.wrap     | 258   | 3      |
        | R-2-067.absurd   | 99999 | 3      |
        | R-2-067.negative | -1    | 3      |
        | R-2-067.text     | x     | 3      |
        | R-2-067.trailing | 4x    | 3      |

    @R-2-067.empty @BI @E-08 @E-09 @E-25
    Scenario: PPPMODE refuses an empty value and keeps what it has
      Given the host has set `AT#PPPMODE=3`
      When the host issues `AT#PPPMODE=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#PPPMODE?` still reads `#PPPMODE: 3`

    # 0 lies in the printed range but was withdrawn; 9 is reserved: neither is judged.
    @BI @E-59
    Scenario Outline: PPPMODE is given <value>
      When the host issues `AT#PPPMODE=<value>`
      Then whatever the modem answers is recorded

      Examples:
        | id           | value |
        | R-2-067.zero | 0     |
        | R-2-067.nine | 9     |

    @R-2-067.neighbours @BV
    Scenario: Writing PPPMODE leaves the parameters beside it alone
      Given the host has set:
        | AT#ISPPW="isppw.tell"      |
        | AT#PPPMYIP="198.51.100.11" |
      When the host issues `AT#PPPMODE=4`
      Then the modem answers `OK`
      And each of these reads:
        | AT#ISPPW?   | #ISPPW: "isppw.tell"      |
        | AT#PPPMYIP? | #PPPMYIP: "198.51.100.11" |

  Rule: PPPMODE is 1 until the host writes it

    @R-2-068 @BV @needs-reset
    Scenario: PPPMODE after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#PPPMODE?`
      Then the modem reports `#PPPMODE: 1`
      And the modem answers `OK`

  Rule: PPPMODE is read by AT#PPPMODE? and shown by AT#VPPP and AT#VALL, without quotes

    For AT#VPPP see 27-vppp.feature.

    @R-2-069.get @BV
    Scenario: PPPMODE is read singly
      Given the host has set `AT#PPPMODE=3`
      When the host issues `AT#PPPMODE?`
      Then the modem reports `#PPPMODE: 3`
      And the modem answers `OK`

    @R-2-069.vall @BV
    Scenario: AT#VALL shows PPPMODE
      Given the host has set `AT#PPPMODE=3`
      When the host issues `AT#VALL`
      Then among the lines reported is `#PPPMODE: 3`

  Rule: PPPMODE chooses the role of the modem: client with ISPUN and ISPPW, or server with PPPMYIP for itself

    Background:
      Given the host has set:
        | AT+CLIP=0                    |
        | AT+CRC=0                     |
        | ATS0=0                       |
        | AT#ANSWERMODE=0              |
        | AT#CALLSCREENNUM="*"         |
        | AT#RINGCOUNT=0               |
        | AT#GPRSMODE=0                |
        | AT#DIALN1="0860000000"       |
        | AT#DIALSELECT=1              |
        | AT#REDIALCOUNT=0             |
        | AT#PHYTIMEOUT=15             |
        | AT#ISPUN="login"             |
        | AT#ISPPW="password"          |
        | AT#PPPMYIP="213.192.200.4"   |
        | AT#PPPPEERIP="213.192.200.5" |
        | AT#PPPSERVUN="remote"        |
        | AT#PPPSERVPW="secret"        |

    @BV @needs-dial-outcome @needs-ppp-peer @needs-observe @E-01 @E-02 @E-72
    Scenario Outline: PPPMODE <mode>: the modem that calls is the <role>
      Given the host has set `AT#PPPMODE=<mode>`
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | pap       |
        | username    | <user>    |
        | password    | <pass>    |
        | address     | <address> |
        | peerAddress | <peer>    |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `<address>`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And the network has seen:
        | ppp.role     | <role> |
        | ppp.auth     | pap    |
        | ppp.username | <user> |

      Examples:
        | id              | mode | role   | user   | pass     | address       | peer          |
        | R-2-070.calling | 1    | client | login  | password | 213.30.30.30  | 213.30.30.1   |
        | R-2-071.calling | 2    | server | remote | secret   | 213.192.200.4 | 213.192.200.5 |
        | R-2-072.calling | 3    | client | login  | password | 213.30.30.30  | 213.30.30.1   |
        | R-2-073.calling | 4    | server | remote | secret   | 213.192.200.4 | 213.192.200.5 |

    @BV @needs-incoming-call @needs-ppp-peer @needs-observe @E-01 @E-02 @E-08 @E-09 @E-69 @E-71
    Scenario Outline: PPPMODE <mode>: the modem that is called is the <role>
      Given the host has set `AT#PPPMODE=<mode>`
      And the PPP peer:
        | auth        | pap       |
        | username    | <user>    |
        | password    | <pass>    |
        | address     | <address> |
        | peerAddress | <peer>    |
      When a data call rings from `0612345678`
      Then the modem indicates within 30 s `RING`
      When the host issues `AT#ACCEPT`
      Then the modem answers within 60 s `OK[CR][LF][CR][LF]CONNECT {int}`
      And the modem indicates within 60 s `<address>`
      And until 5 seconds of silence the modem indicates only:
        | Ok_Info_PPP | 1 | 1 |
        | OK          | 0 | 1 |
      And the network has seen:
        | ppp.role     | <role> |
        | ppp.auth     | pap    |
        | ppp.username | <user> |

      Examples:
        | id             | mode | role   | user   | pass     | address       | peer          |
        | R-2-070.called | 1    | server | remote | secret   | 213.192.200.4 | 213.192.200.5 |
        | R-2-071.called | 2    | client | login  | password | 213.30.30.30  | 213.30.30.1   |
        | R-2-072.called | 3    | client | login  | password | 213.30.30.30  | 213.30.30.1   |
        | R-2-073.called | 4    | server | remote | secret   | 213.192.200.4 | 213.192.200.5 |

    @R-2-073.back @BV @needs-dial-outcome @needs-ppp-peer @needs-observe @E-01 @E-02 @E-72
    Scenario: A modem that was the server is the client again after PPPMODE 1
      Given the host has set `AT#PPPMODE=4`
      And a call to `0860000000` meets "answer at 9600"
      And the PPP peer:
        | auth        | pap           |
        | username    | remote        |
        | password    | secret        |
        | address     | 213.192.200.4 |
        | peerAddress | 213.192.200.5 |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.192.200.4`
      And the modem indicates within 10 s `Ok_Info_PPP`
      When the host issues `AT#CONNECTIONSTOP`
      Then the modem answers within 30 s `OK`
      Given the host has set `AT#PPPMODE=1`
      And the PPP peer:
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 30 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And the network has seen:
        | ppp.role | server, client |
