@E-10
Feature: #DIALSELECT: which number is dialled

  The primary or the secondary dial-up number.

  Rule: DIALSELECT takes 1 and 2 and refuses every other value

    @BV
    Scenario Outline: DIALSELECT takes <value>: <meaning>
      Given `AT#DIALSELECT=<before>` is answered `OK`
      When the host issues `AT#DIALSELECT=<value>`
      Then the modem answers `OK`
      And `AT#DIALSELECT?` reads `#DIALSELECT: <value>`

      Examples:
        | id         | covers  | value | meaning          | before |
        | T-2-04.r01 | R-2-056 | 1     | primary number   | 2      |
        | T-2-04.r02 | R-2-056 | 2     | secondary number | 1      |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: DIALSELECT refuses <value> and keeps <before>
      Given the host has set `AT#DIALSELECT=<before>`
      When the host issues `AT#DIALSELECT=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#DIALSELECT?` still reads `#DIALSELECT: <before>`

      Examples:
        | id               | value | before |
        | R-2-056.below    | 0     | 2      |
        | R-2-056.above    | 3     | 1      |
        | R-2-056.wrap     | 258   | 1      |
        | R-2-056.absurd   | 99999 | 1      |
        | R-2-056.negative | -1    | 2      |
        | R-2-056.text     | x     | 2      |
        | R-2-056.trailing | 2x    | 2      |

    @R-2-056.empty @BI @E-08 @E-09 @E-25
    Scenario: DIALSELECT refuses an empty value and keeps what it has
      Given the host has set `AT#DIALSELECT=2`
      When the host issues `AT#DIALSELECT=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#DIALSELECT?` still reads `#DIALSELECT: 2`

    @R-2-056.neighbours @BV
    Scenario: Writing DIALSELECT leaves the parameters beside it alone
      Given the host has set:
        | AT#DIALN2="0612345678" |
        | AT#GPRSMODE=0          |
      When the host issues `AT#DIALSELECT=1`
      Then the modem answers `OK`
      And each of these reads:
        | AT#DIALN2?   | #DIALN2: "0612345678" |
        | AT#GPRSMODE? | #GPRSMODE: 0          |

  Rule: DIALSELECT is 1 until the host writes it

    @R-2-057 @BV @needs-reset
    Scenario: DIALSELECT after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#DIALSELECT?`
      Then the modem reports `#DIALSELECT: 1`
      And the modem answers `OK`

  Rule: DIALSELECT is read by AT#DIALSELECT? and shown by AT#VPHY and AT#VALL, without quotes

    For AT#VPHY see 29-vphy.feature.

    @R-2-058.get @BV
    Scenario: DIALSELECT is read singly
      Given the host has set `AT#DIALSELECT=2`
      When the host issues `AT#DIALSELECT?`
      Then the modem reports `#DIALSELECT: 2`
      And the modem answers `OK`

    @R-2-058.vall @BV
    Scenario: AT#VALL shows DIALSELECT
      Given the host has set `AT#DIALSELECT=2`
      When the host issues `AT#VALL`
      Then among the lines reported is `#DIALSELECT: 2`

  Rule: With DIALSELECT 1 AT#CONNECTIONSTART dials DIALN1, with 2 it dials DIALN2, at the first call and at each further one

    # Both are busy until a case has one of them answered.
    Background:
      Given the host has set:
        | AT+CREG=0              |
        | AT+CGREG=0             |
        | AT#GPRSMODE=0          |
        | AT#DIALN1="0860000000" |
        | AT#DIALN2="0612345678" |
        | AT#ISPUN="login"       |
        | AT#ISPPW="password"    |
        | AT#PPPMODE=1           |
        | AT#REDIALDELAY=5       |
        | AT#PHYTIMEOUT=15       |
      And the PPP peer:
        | behaviour   | accept       |
        | auth        | pap          |
        | username    | login        |
        | password    | password     |
        | address     | 213.30.30.30 |
        | peerAddress | 213.30.30.1  |
      And a call to `0860000000` meets "busy"
      And a call to `0612345678` meets "busy"

    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72
    Scenario Outline: DIALSELECT <value>: <number> is dialled
      Given the host has set:
        | AT#REDIALCOUNT=0       |
        | AT#DIALSELECT=<before> |
        | AT#DIALSELECT=<value>  |
      And a call to `<number>` meets "answer at 9600"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `<number>`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

      Examples:
        | id          | covers     | value | before | number     |
        | R-2-059.one | T-2-10.r03 | 1     | 2      | 0860000000 |
        | R-2-059.two | T-2-10.r03 | 2     | 1      | 0612345678 |

    @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-48 @E-71 @E-72
    Scenario Outline: DIALSELECT <value>: after a call that failed <number> is dialled again, not the other
      Given the host has set:
        | AT#REDIALCOUNT=5      |
        | AT#DIALSELECT=<value> |
      And a call to `<number>` meets "busy, answer at 9600"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `<number>`
      And until 60 seconds of silence the modem indicates only:
        | DIALING      | 0 | 1 |
        | <number>     | 0 | 1 |
        | BUSY         | 0 | 1 |
        | CONNECT 9600 | 1 | 1 |
        | 213.30.30.30 | 1 | 1 |
        | Ok_Info_PPP  | 1 | 1 |

      Examples:
        | id                | value | number     |
        | R-2-059.again-one | 1     | 0860000000 |
        | R-2-059.again-two | 2     | 0612345678 |

    @R-2-059.changed @BV @needs-dial-outcome @needs-ppp-peer @E-01 @E-02 @E-08 @E-09 @E-71 @E-72
    Scenario: DIALSELECT is changed between two starts
      Given the host has set:
        | AT#REDIALCOUNT=0 |
        | AT#DIALSELECT=1  |
      And a call to `0612345678` meets "answer at 9600"
      And the host issues `AT#CONNECTIONSTART`
      And the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0860000000`
      And the modem answers within 90 s `BUSY`
      And the modem writes nothing for 10 seconds
      And the host has set `AT#DIALSELECT=2`
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `0612345678`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`

    @BV @needs-dial-outcome @needs-ppp-peer @needs-observe @E-01 @E-02 @E-08 @E-09 @E-71 @E-72
    Scenario Outline: DIALSELECT <value>: the network is asked for <number>
      Given the host has set:
        | AT#REDIALCOUNT=0      |
        | AT#DIALSELECT=<value> |
      And a call to `<number>` meets "answer at 9600"
      When the host issues `AT#CONNECTIONSTART`
      Then the modem indicates within 10 s `DIALING`
      And the modem indicates within 10 s `<number>`
      And the modem indicates within 60 s `CONNECT 9600`
      And the modem indicates within 60 s `213.30.30.30`
      And the modem indicates within 10 s `Ok_Info_PPP`
      And the network has seen:
        | calls.number | <number> |

      Examples:
        | id               | value | number     |
        | R-2-059.seen-one | 1     | 0860000000 |
        | R-2-059.seen-two | 2     | 0612345678 |
