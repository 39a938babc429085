@E-01 @E-05 @E-10 @E-149 @E-159 @needs-routes
Feature: #LTCPSTOP: listen no more

  Ends what AT#LTCPSTART began, as long as nobody has connected.

  # The sockets differ in everything: what is taken from the wrong one is seen.
  Background:
    Given the host has set:
      | AT#DLEMODE=1,1                 |
      | AT#TCPSERV=1,"203.0.113.7"     |
      | AT#TCPPORT=1,23                |
      | AT#TCPTXDELAY=1,100            |
      | AT#DLEMODE=2,1                 |
      | AT#TCPSERV=2,"255.255.255.255" |
      | AT#TCPPORT=2,7007              |
      | AT#TCPTXDELAY=2,20             |
    And the modem is connected over "GPRS"

  Rule: AT#LTCPSTOP=id ends the listening of that socket and answers OK: nobody can connect any more, and another service can begin

    @BV @needs-gprs-outcome @needs-listen-address @E-162 @E-163 @E-166
    Scenario Outline: Socket <socket>; then socket <next> listens
      Given the host issues `AT#LTCPSTART=<socket>`
      And the modem answers `OK`
      And the modem writes nothing for 5 seconds
      When the host issues `AT#LTCPSTOP=<socket>`
      Then the modem answers within 30 s `OK`
      And the modem writes nothing for 5 seconds
      When the peer connects to port <port> in vain
      Then the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#LTCPSTART=<next>`
      Then the modem answers `OK`
      When the peer connects to port <next port>
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `at last`
      Then the peer receives `at last`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id            | covers  | socket | port | next | next port |
        | T-5-05.r01    | R-5-034 | 2      | 7007 | 1    | 23        |
        | T-5-05.r01.s1 | R-5-034 | 1      | 23   | 2    | 7007      |

    @R-5-034.same @BV @needs-gprs-outcome @needs-listen-address @E-162 @E-163 @E-166
    Scenario: Started, stopped, started, stopped and started
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the host issues `AT#LTCPSTOP=1`
      And the modem answers within 30 s `OK`
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the host issues `AT#LTCPSTOP=1`
      And the modem answers within 30 s `OK`
      When the host issues `AT#LTCPSTART=1`
      Then the modem answers `OK`
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `here`
      Then the modem writes within 30 s `here`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-5-034.otcp @BV @needs-gprs-outcome @E-162 @E-163 @E-166
    Scenario: Afterwards the socket can connect
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the host issues `AT#LTCPSTOP=1`
      And the modem answers within 30 s `OK`
      And the host has set `AT#TCPSERV=1,"198.51.100.7"`
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `to you`
      Then the peer receives `to you`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | tcp.at | 198.51.100.7:23 |

    # What the modem answers for a socket that does not listen is not said; it is not the one that listens.
    @R-5-034.other @BI @needs-gprs-outcome @needs-listen-address @E-162 @E-163 @E-166
    Scenario: AT#LTCPSTOP=2 while socket 1 listens: that one goes on
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the host issues `AT#LTCPSTOP=2`
      And 5 seconds pass
      And whatever the modem answers is recorded
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-5-034.idle @BI @needs-gprs-outcome @E-162
    Scenario: Nothing listens
      When the host issues `AT#LTCPSTOP=1`
      And 5 seconds pass
      Then whatever the modem answers is recorded

    @BI @needs-gprs-outcome @E-08 @E-09 @E-22
    Scenario Outline: There is no socket <socket>
      When the host issues `AT#LTCPSTOP=<socket>`
      Then the modem answers `#CME ERROR: 34882`

      Examples:
        | id           | socket |
        | R-5-034.id-0 | 0      |
        | R-5-034.id-3 | 3      |

  Rule: AT#LTCPSTOP ends the listening of its socket whatever the four parameters of that socket are

    @BV @needs-gprs-outcome @needs-listen-address @E-162
    Scenario Outline: <setting>
      Given the host has set `<setting>`
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the host issues `AT#LTCPSTOP=1`
      Then the modem answers within 30 s `OK`
      And the peer connects to port <port> in vain
      And the modem writes nothing for 5 seconds

      Examples:
        | id                 | setting                        | port  |
        | T-5-04.r01         | AT#DLEMODE=1,0                 | 23    |
        | T-5-04.r02         | AT#TCPPORT=1,7007              | 7007  |
        | T-5-04.r02.last    | AT#TCPPORT=1,65535             | 65535 |
        | T-5-04.r03         | AT#TCPSERV=1,"255.255.255.255" | 23    |
        | T-5-04.r04         | AT#TCPTXDELAY=1,0              | 23    |
        | T-5-04.r04.longest | AT#TCPTXDELAY=1,32760          | 23    |
