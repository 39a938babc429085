@E-08 @E-09 @E-10 @E-149 @E-159 @needs-routes
Feature: Error codes: while the modem listens

  A pending AT#LTCPSTART is a service under way that leaves the modem in command state: 37122 tells that no other one can begin, 37123
  that no parameter can be written. For the other services see 04-error-codes-services and chapter 5, 05-ltcpstart.

  Background:
    Given the host has set:
      | AT#DLEMODE=1,1              |
      | AT#TCPSERV=1,"203.0.113.7"  |
      | AT#TCPPORT=1,23             |
      | AT#TCPTXDELAY=1,100         |
      | AT#DLEMODE=2,1              |
      | AT#TCPSERV=2,"198.51.100.7" |
      | AT#TCPPORT=2,4321           |
      | AT#TCPTXDELAY=2,100         |

  Rule: A service is refused with 37122 while the modem listens, and the listening goes on

    @T-9-03.r19.listening @BO @needs-gprs-outcome @needs-listen-address @E-01 @E-05 @E-163 @E-166 @E-213
    Scenario: AT#OTCP=2 while socket 1 listens
      Given the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the host issues `AT#OTCP=2`
      Then the modem answers within 30 s `#CME ERROR: 37122`
      And the network has seen:
        | tcp.at | nothing |
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: A parameter that is written while the modem listens is refused with 37123 and keeps its value; it can be read, and written afterwards

    @BO @needs-gprs-outcome @needs-listen-address @E-162 @E-213 @E-223
    Scenario Outline: <command> while the modem listens
      Given the host has set `<before>`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the host issues `<command>`
      Then the modem answers `#CME ERROR: 37123`
      And `<read>` still reads `<old>`
      And the host issues `AT#LTCPSTOP=1`
      And the modem answers within 30 s `OK`
      When the host issues `<command>`
      Then the modem answers `OK`
      And `<read>` reads `<new>`

      Examples:
        | id                    | covers  | before                      | command                        | read            | old                        | new                           |
        | T-9-03.r20.listening  | R-9-023 | AT#FTPPORT=4321             | AT#FTPPORT=21                  | AT#FTPPORT?     | #FTPPORT: 4321             | #FTPPORT: 21                  |
        | T-9-03.r20.string     | R-9-023 | AT#SUBJ1="before"           | AT#SUBJ1="while it listens"    | AT#SUBJ1?       | #SUBJ1: "before"           | #SUBJ1: "while it listens"    |
        | T-9-03.r20.server     | R-9-023 | AT#DNSSERV2="198.51.100.54" | AT#DNSSERV2="198.51.100.56"    | AT#DNSSERV2?    | #DNSSERV2: "198.51.100.54" | #DNSSERV2: "198.51.100.56"    |
        | T-9-03.r20.number     | R-9-023 | AT#PINGNUM=3                | AT#PINGNUM=200                 | AT#PINGNUM?     | #PINGNUM: 3                | #PINGNUM: 200                 |
        | T-9-03.r20.mode       | R-9-023 | AT#DLEMODE=2,1              | AT#DLEMODE=2,0                 | AT#DLEMODE=2    | #DLEMODE: 2,1              | #DLEMODE: 2,0                 |
        | T-9-03.r20.own-port   | R-9-023 | AT#TCPPORT=1,23             | AT#TCPPORT=1,7007              | AT#TCPPORT=1    | #TCPPORT: 1,23             | #TCPPORT: 1,7007              |
        | T-9-03.r20.own-server | R-9-023 | AT#TCPSERV=1,"203.0.113.7"  | AT#TCPSERV=1,"255.255.255.255" | AT#TCPSERV=1    | #TCPSERV: 1,"203.0.113.7"  | #TCPSERV: 1,"255.255.255.255" |
        | T-9-03.r20.other      | R-9-023 | AT#TCPTXDELAY=2,100         | AT#TCPTXDELAY=2,2000           | AT#TCPTXDELAY=2 | #TCPTXDELAY: 2,100         | #TCPTXDELAY: 2,2000           |

    @T-9-03.r20.session @R-9-023 @BO @needs-gprs-outcome @needs-listen-address @E-01 @E-05 @E-163 @E-166 @E-213 @E-223
    Scenario: A refused write changes nothing of the session that follows, and behind the session it is taken
      Given the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the host issues `AT#DLEMODE=1,0`
      And the modem answers `#CME ERROR: 37123`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the peer sends `[ETX]`
      And the modem writes within 30 s `[DLE][ETX]`
      And the host writes `[ETX]`
      And the modem ends the session as the host asked
      When the host issues `AT#DLEMODE=1,0`
      Then the modem answers `OK`
      And `AT#DLEMODE=1` reads `#DLEMODE: 1,0`
